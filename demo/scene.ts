import type { Command } from '@yimen/domain/application/command.ts';
import type { Declaration } from '@yimen/domain/application/material.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import type { Rating, RatingLevel } from '@yimen/domain/oversight/rating.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { allInHand } from './in-hand.ts';
import type { Soldier } from './soldiers.ts';

/** He hands in, having agreed to the notice. */
export const agreed = () => ({ type: 'submit', consent: 1 }) as const;

/**
 * What someone does in a scene; `applicant` is the soldier, otherwise a username of the cast. `do` is given the day it is done on,
 * so that what is written down never lies ahead of the act.
 */
export type Step = { as: string; do: (on: PlainDate) => Command; daysAgo: number };
/** One soldier's application as it stands when the demonstration opens. */
export type Scene = {
  soldier: Soldier;
  declared: Record<string, Declaration>;
  daysAgo: number;
  steps: Step[];
};

export const basics = ['M02', 'M03', 'M11', 'M12', 'M13', 'M16', 'M17'];
export const household = [...basics, 'M07'];
export const league = [...household, 'M10'];
export const bring = (materials: readonly string[]) =>
  Object.fromEntries(materials.map(material => [material, 'bring' as const]));

/** Reported, with the letters that go on inside. */
export const report = (on: PlainDate): Answers => ({
  reportDate: on,
  householdLetterNumber: '退户字〔2026〕演示1号',
  insuranceLetterNumber: '退保字〔2026〕演示1号',
});

/** Where the windows of the cast stand, by their full names. */
const windows = {
  'ts-window': '台山市退役军人服务“一站式”综合窗口',
  'ep-window': '恩平市退役军人服务“一站式”综合窗口',
  'zs-window': '中山市退役军人服务“一站式”综合窗口',
  'dg-window': '东莞市退役军人服务“一站式”综合窗口',
  'mj-window': '梅江区退役军人服务“一站式”综合窗口',
  'xn-window': '兴宁市退役军人服务“一站式”综合窗口',
  'mx-window': '梅县区退役军人服务“一站式”综合窗口',
  'db-window': '大埔县退役军人服务“一站式”综合窗口',
  'fs-window': '丰顺县退役军人服务“一站式”综合窗口',
  'wh-window': '五华县退役军人服务“一站式”综合窗口',
  'py-window': '平远县退役军人服务“一站式”综合窗口',
} as const;

/** Handed in, and accepted by this window with everything in its hands on the next day; what came after may be told office by office. */
export function accepted(
  soldier: Soldier,
  materials: readonly string[],
  window: keyof typeof windows,
  daysAgo: number,
  after: Step[] = [],
  declined: readonly string[] = [],
): Scene {
  return {
    soldier,
    declared: bring(materials),
    daysAgo: daysAgo + 1,
    steps: [
      { as: 'applicant', do: agreed, daysAgo: daysAgo + 1 },
      {
        as: window,
        do: () => ({
          type: 'accept',
          marks: allInHand(materials),
          declined: declined.map(code => ({ item: code, reason: 'already-handled', note: '此前已办结。' })),
          place: windows[window],
        }),
        daysAgo,
      },
      ...inOrder(after),
    ],
  };
}

/** He had to come once more, and the window noted it. */
export const visit = (window: keyof typeof windows, why: string, about: string, daysAgo: number): Step => ({
  as: window,
  do: () => ({ type: 'recordVisit', place: windows[window], why, items: [about], confirmed: true }),
  daysAgo,
});

/** Something a member of the cast does with one item. */
export const item = (
  as: string,
  code: string,
  act: object | ((on: PlainDate) => object),
  daysAgo: number,
): Step => ({
  as,
  do: on => ({ item: code, seen: null, ...(typeof act === 'function' ? act(on) : act) }) as Command,
  daysAgo,
});
/** Ends an item well; the result may name the day. */
export const granted = (result: (on: PlainDate) => Answers) => (on: PlainDate) => ({
  type: 'conclude',
  outcome: 'granted',
  result: result(on),
});

/** 即办 (R4.1): reporting and the record, done while the soldier is still at the window. */
export function doneAtOnce(veterans: string, daysAgo: number): Step[] {
  return [
    item(veterans, '01', granted(report), daysAgo),
    item(
      veterans,
      '08',
      granted(() => ({ recordNumber: `YS-2026-${daysAgo}${veterans.length}` })),
      daysAgo,
    ),
  ];
}

/** What the soldier says of it when it is over (好差评); `about` an item, or of the case as a whole. */
export const rates = (
  level: RatingLevel,
  daysAgo: number,
  said: { about?: string; words?: string; indicators?: Rating['indicators'] } = {},
): Step => ({
  as: 'applicant',
  do: () => ({ type: 'rate', channel: 'online', level, indicators: {}, ...said }),
  daysAgo,
});

/** As it happened, day by day; within a day as it is told. */
function inOrder(steps: readonly Step[]): Step[] {
  return [...steps].sort((one, other) => other.daysAgo - one.daysAgo);
}
