import type { Command } from '@yimen/domain/application/command.ts';
import type { Declaration, MaterialMark } from '@yimen/domain/application/material.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import {
  correctingSoldier,
  extras,
  refusedSoldier,
  type Soldier,
  walkInSoldier,
  zhongshanSoldier,
} from './soldiers.ts';

/** He hands in, having agreed to the notice. */
const agreed = () => ({ type: 'submit', consent: 1 }) as const;

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

/** Marks for the materials of a scene: the window has everything in its hands. */
export function allSeen(materials: readonly string[]): MaterialMark[] {
  return materials.map(material => ({ material, found: 'seen', copies: 1 }));
}

const basics = ['M02', 'M03', 'M11', 'M12', 'M13', 'M16', 'M17'];
const household = [...basics, 'M07'];
const league = [...household, 'M10'];
const bring = (materials: readonly string[]) =>
  Object.fromEntries(materials.map(material => [material, 'bring' as const]));

const report = (on: PlainDate): Answers => ({
  reportDate: on,
  householdLetterNumber: '台退户字〔2026〕演示1号',
  insuranceLetterNumber: '台退保字〔2026〕演示1号',
});

function accepted(
  soldier: Soldier,
  materials: readonly string[],
  window: string,
  daysAgo: number,
  after: Step[] = [],
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
          marks: allSeen(materials),
          declined: [],
          place: '退役军人服务“一站式”综合窗口',
        }),
        daysAgo,
      },
      ...after,
    ],
  };
}

const item = (
  as: string,
  code: string,
  act: object | ((on: PlainDate) => object),
  daysAgo: number,
): Step => ({
  as,
  do: on => ({ item: code, seen: null, ...(typeof act === 'function' ? act(on) : act) }) as Command,
  daysAgo,
});
const granted = (result: (on: PlainDate) => Answers) => (on: PlainDate) => ({
  type: 'conclude',
  outcome: 'granted',
  result: result(on),
});

/** 即办 (R4.1): reporting and the record, done while the soldier is still at the window. */
function doneAtOnce(veterans: string, daysAgo: number): Step[] {
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

/** What the visitor finds: a queue at the window, a full inbox, something overdue, something paused, something sent back. */
export const story: readonly Scene[] = [
  {
    soldier: extras[0]!,
    declared: bring(household),
    daysAgo: 1,
    steps: [{ as: 'applicant', do: agreed, daysAgo: 1 }],
  },
  {
    soldier: extras[1]!,
    declared: bring(league),
    daysAgo: 0,
    steps: [{ as: 'applicant', do: agreed, daysAgo: 0 }],
  },
  {
    soldier: extras[2]!,
    declared: bring(household),
    daysAgo: 3,
    steps: [
      { as: 'applicant', do: agreed, daysAgo: 3 },
      {
        as: 'ts-window',
        do: () => ({
          type: 'requestCorrection',
          asks: [
            {
              target: { kind: 'material', material: 'M16' },
              reason: 'missing',
              note: '请补一张近六个月内的白底免冠照片。',
            },
          ],
        }),
        daysAgo: 2,
      },
    ],
  },
  accepted(extras[3]!, league, 'ts-window', 12, [
    ...doneAtOnce('ts-veterans', 12),
    item('ts-forces', '07', { type: 'recordCheck', check: 'enlistment', outcome: 'consistent' }, 12),
    item(
      'ts-veterans',
      '10',
      granted(() => ({ trainingClass: '演示市2026年秋季适应性培训班' })),
      11,
    ),
    item(
      'ts-forces',
      '07',
      granted(on => ({ reserveOutcome: 'updated-and-registered', reserveRegisteredDate: on })),
      11,
    ),
    item('ts-police', '02', { type: 'receive' }, 11),
    item('ts-league', '04', { type: 'receive' }, 11),
    item(
      'ts-league',
      '04',
      granted(on => ({
        receivingLeagueOrganisation: '共青团台山市台城街道演示社区支部',
        leagueReceivedDate: on,
      })),
      10,
    ),
    item('ts-pension', '05', { type: 'receive' }, 10),
    item(
      'ts-pension',
      '05',
      { type: 'pause', kind: 'external', reason: 'army-funds-pending', note: '部队转移资金尚未到账。' },
      9,
    ),
  ]),
  accepted(extras[4]!, household, 'ts-window', 5, [
    item('ts-veterans', '01', granted(report), 5),
    item('ts-forces', '07', { type: 'recordCheck', check: 'enlistment', outcome: 'consistent' }, 4),
    item(
      'ts-forces',
      '07',
      {
        type: 'returnToWindow',
        reason: 'paper-not-received',
        note: '照片文件打不开，请窗口重新核对后再送。',
      },
      3,
    ),
  ]),
  accepted(extras[5]!, league, 'ts-window', 1, doneAtOnce('ts-veterans', 1)),
  accepted(extras[6]!, household, 'ts-window', 0),
  accepted(zhongshanSoldier, household, 'zs-window', 1, doneAtOnce('zs-veterans', 1)),
];

/** Soldiers the visitor may sign in as; nothing is begun for them yet, so that he sees the whole way. */
export const untouched: readonly Soldier[] = [walkInSoldier, correctingSoldier, refusedSoldier, extras[7]!];
