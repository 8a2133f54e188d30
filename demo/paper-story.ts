import { accepted, basics, doneAtOnce, type Scene } from './scene.ts';
import { type Soldier, soldier } from './soldiers.ts';

/** 恩平, where 养老 and 团员 are on paper (R3.4): two cases whose papers the window is to hand over. */
export const paperScenes: readonly Scene[] = [
  accepted(inEnping('简流芳', 31), [...basics, 'M10'], 'ep-window', 2, doneAtOnce('ep-lead', 2)),
  accepted(inEnping('龙起陆', 39), [...basics, 'M10'], 'ep-window', 1),
];

function inEnping(name: string, place: number): Soldier {
  return soldier(name, '20050707', place, {
    settlement: '440785',
    politics: 'league',
    militaryLicence: false,
    needsHousehold: false,
    insuranceKind: 'employee',
    residenceAddress: `广东省江门市恩平市恩城街道演示路${place}号`,
    joinedLeagueDate: '2019-05-04',
    leagueDuesPaidTo: '2026-10',
  });
}
