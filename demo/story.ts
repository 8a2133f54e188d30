import { archiveScenes } from './archive-story.ts';
import { meizhouScenes } from './meizhou-story.ts';
import { paperScenes } from './paper-story.ts';
import { parcelScenes } from './parcel-story.ts';
import { pastQuarterScenes } from './past-quarter-story.ts';
import {
  accepted,
  agreed,
  bring,
  doneAtOnce,
  granted,
  household,
  item,
  league,
  rates,
  report,
  type Scene,
} from './scene.ts';
import {
  correctingSoldier,
  extras,
  refusedSoldier,
  type Soldier,
  walkInSoldier,
  zhongshanSoldier,
} from './soldiers.ts';
import { dongguanScenes, zhongshanScenes } from './town-story.ts';

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
    rates(2, 8, {
      about: '04',
      indicators: { efficiency: 1, convenience: 2 },
      words: '团组织关系来回打了三次电话才接上，希望一次说清要找哪个支部。',
    }),
    rates(5, 8, { about: '10', words: '培训报名很快，当天就收到开班通知。' }),
    {
      as: 'jm-lead',
      do: () => ({
        type: 'urge',
        about: '02',
        to: 'agency',
        note: '落户已经签收多日，请本周内办结，并说明原因。',
      }),
      daysAgo: 1,
    },
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
  ...archiveScenes,
  ...parcelScenes,
  ...paperScenes,
  ...dongguanScenes,
  ...zhongshanScenes,
  ...meizhouScenes,
  ...pastQuarterScenes,
];

/** Soldiers the visitor may sign in as; nothing is begun for them yet, so that he sees the whole way. */
export const untouched: readonly Soldier[] = [walkInSoldier, correctingSoldier, refusedSoldier, extras[7]!];
