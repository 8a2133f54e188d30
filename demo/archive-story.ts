import { allInHand } from './in-hand.ts';
import { everythingElse } from './offices-at-work.ts';
import { accepted, agreed, basics, bring, doneAtOnce, item, rates, type Scene, type Step } from './scene.ts';
import { type Soldier, soldier } from './soldiers.ts';
import { handedIn, refuses, submits } from './town-story.ts';

/** Whose cases are over: the first and the one refused long enough for the platform to archive them by itself, the others for the lead to archive now. */
export const archivedSoldier: Soldier = over('苏长河', 32, '2026-08-01');
export const concludedSoldier: Soldier = over('白云深', 33, '2026-09-20');

export const archivedRefused: Soldier = over('江北望', 34, '2026-08-20');
export const withdrawnSoldier: Soldier = over('程万里', 35, '2026-10-20');

/** One who had all of it done before, elsewhere: his case is over, and nothing of it was granted. */
const repeatingSoldier: Soldier = over('柯重来', 40, '2026-10-20');

export const archiveScenes: readonly Scene[] = [
  ended(archivedSoldier, 80),
  ended(concludedSoldier, 20, [rates(4, 12, { indicators: { efficiency: 5, guide: 4 } })]),
  handedIn(archivedRefused, 76, [submits(76), refuses('ts-window', 75)]),
  handedIn(withdrawnSoldier, 12, [
    submits(12),
    { as: 'applicant', do: () => ({ type: 'withdraw' }), daysAgo: 11 },
  ]),
  {
    soldier: repeatingSoldier,
    declared: bring(basics),
    daysAgo: 6,
    steps: [
      { as: 'applicant', do: agreed, daysAgo: 6 },
      {
        as: 'ts-window',
        do: () => ({
          type: 'accept',
          marks: allInHand(basics),
          declined: ['05', '06', '07', '08', '09', '10'].map(code => ({
            item: code,
            reason: 'already-handled',
            note: '此前已在开平市办结。',
          })),
        }),
        daysAgo: 5,
      },
      item('ts-veterans', '01', { type: 'receive' }, 5),
      item(
        'ts-veterans',
        '01',
        {
          type: 'conclude',
          outcome: 'denied',
          reason: 'already-granted',
          note: '已于2026年10月在开平市报到登记。',
        },
        5,
      ),
    ],
  },
];

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

function ended(who: Soldier, daysAgo: number, after: Step[] = []): Scene {
  return accepted(who, basics, 'ts-window', daysAgo, [
    ...doneAtOnce('ts-veterans', daysAgo),
    ...everythingElse('ts', daysAgo - 1),
    ...after,
  ]);
}
