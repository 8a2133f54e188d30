import { everythingElse, householdAndLeague, theRarer } from './offices-at-work.ts';
import { materialsOfEleven } from './registration.ts';
import {
  accepted,
  agreed,
  basics,
  bring,
  doneAtOnce,
  league,
  type Scene,
  type Step,
  visit,
} from './scene.ts';
import type { Soldier } from './soldiers.ts';
import { dongguanReturned, dongguanSoldiers, zhongshanSoldiers } from './town-soldiers.ts';

/** An application in every state in 东莞: whoever opens the demonstration sees each as its soldier and as its window. */
export const dongguanScenes: readonly Scene[] = [
  ...beforeAcceptance(dongguanSoldiers, 'dg'),
  accepted(dongguanSoldiers.accepted, basics, 'dg-window', 2, doneAtOnce('dg-veterans', 2)),
  accepted(dongguanReturned.allEleven, materialsOfEleven, 'dg-window', 16, [
    ...doneAtOnce('dg-veterans', 16),
    ...everythingElse('dg', 15, 4),
    ...theRarer('dg', 'dg-traffic', 14, 7),
    visit('dg-window', '参加驾驶证换领体检', '11', 10),
  ]),
  accepted(dongguanReturned.league, league, 'dg-window', 12, [
    ...doneAtOnce('dg-veterans', 12),
    ...everythingElse('dg', 11, 5),
    ...householdAndLeague('dg', 11, 3),
  ]),
  accepted(dongguanReturned.fewest, basics, 'dg-window', 3, doneAtOnce('dg-veterans', 3)),
];

/** 中山 likewise; the one with the departments is told in the main story. */
export const zhongshanScenes: readonly Scene[] = beforeAcceptance(zhongshanSoldiers, 'zs');

function beforeAcceptance(soldiers: Omit<typeof dongguanSoldiers, 'accepted'>, office: 'dg' | 'zs'): Scene[] {
  const window = `${office}-window` as const;
  return [
    handedIn(soldiers.draft, 2, []),
    handedIn(soldiers.submitted, 0, [submits(0)]),
    handedIn(soldiers.correcting, 3, [submits(3), asksForPhoto(window, 2)]),
    handedIn(soldiers.refused, 4, [submits(4), refuses(window, 3)]),
    handedIn(soldiers.withdrawn, 5, [
      submits(5),
      { as: 'applicant', do: () => ({ type: 'withdraw' }), daysAgo: 4 },
    ]),
    accepted(soldiers.concluded, basics, window, 9, [
      ...doneAtOnce(`${office}-veterans`, 9),
      ...everythingElse(office, 8),
    ]),
  ];
}

/** Handed in by the soldier himself with the papers everybody needs, and what happened then. */
export function handedIn(soldier: Soldier, daysAgo: number, steps: Step[]): Scene {
  return { soldier, declared: bring(basics), daysAgo, steps };
}

/** The soldier hands in, so many days before today. */
export function submits(daysAgo: number): Step {
  return { as: 'applicant', do: agreed, daysAgo };
}

function asksForPhoto(as: string, daysAgo: number): Step {
  const asks = [
    {
      target: { kind: 'material' as const, material: 'M16' },
      reason: 'missing',
      note: '请补一张近六个月内的白底免冠照片。',
    },
  ];
  return { as, do: () => ({ type: 'requestCorrection', asks }), daysAgo };
}

/** The window does not accept it: he settles elsewhere. */
export function refuses(as: string, daysAgo: number): Step {
  return {
    as,
    do: () => ({
      type: 'refuse',
      reason: 'not-settled-here',
      note: '退役行政介绍信上写明的安置地在外市。',
    }),
    daysAgo,
  };
}
