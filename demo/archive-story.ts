import { accepted, basics, doneAtOnce, type Scene } from './scene.ts';
import { type Soldier, soldier } from './soldiers.ts';
import { everythingElse } from './town-story.ts';

/** Two whose cases are over: the first long enough for the platform to archive it by itself, the second for the lead to archive now. */
export const archivedSoldier: Soldier = over('苏长河', 32, '2026-08-01');
export const concludedSoldier: Soldier = over('白云深', 33, '2026-09-20');

export const archiveScenes: readonly Scene[] = [ended(archivedSoldier, 80), ended(concludedSoldier, 20)];

function over(name: string, place: number, dischargeOrderDate: string): Soldier {
  return soldier(name, '20040512', place, {
    settlement: '440781',
    politics: 'masses',
    militaryLicence: false,
    needsHousehold: false,
    dischargeOrderDate,
    insuranceKind: 'employee',
    residenceAddress: `广东省江门市台山市台城街道演示路${place}号`,
  });
}

function ended(who: Soldier, daysAgo: number): Scene {
  return accepted(who, basics, 'ts-window', daysAgo, [
    ...doneAtOnce('ts-veterans', daysAgo),
    ...everythingElse('ts', daysAgo - 1),
  ]);
}
