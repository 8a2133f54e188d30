import { type Runner, run, Logger as WorkerLogger } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Carrier } from '../carrier/carrier.ts';
import { sweepFiles } from '../files/in-doubt.ts';
import type { Files } from '../files/open-files.ts';
import type { Platform } from '../store/platform.ts';
import { archiveDue } from './archive-due.ts';
import { countAttentionDays } from './count-attention-days.ts';
import { compareBoard, countBoardEachMinute, countRestfully } from './count-board.ts';
import { fillSavedColumns } from './fill-saved-columns.ts';
import { followParcels } from './follow-parcels.ts';
import { issueCardsDue } from './issue-cards-due.ts';
import { remindLateAnnex } from './remind-late-annex.ts';
import { remindOwnDeadlines } from './remind-own-deadlines.ts';
import { remindToRate } from './remind-to-rate.ts';
import { settleDeferrals } from './settle-deferrals.ts';
import { settleDueDates } from './settle-due-dates.ts';
import { sweep } from './sweep.ts';
import { verifyHistories } from './verify-histories.ts';

/**
 * Work that nobody waits for, in graphile-worker: a job ends in success, a scheduled retry, or a row a person can see
 * (`graphile_worker.jobs` with its last error). The calendar is looked at once at every start, because a new one arrives by release,
 * and so are promises and cards, because the server may have stood still over their day.
 */
export async function startJobs(
  platform: Platform,
  files: Files,
  carrier: Carrier,
  logger: Logger,
): Promise<Runner> {
  const runner = await run({
    pgPool: platform.pool,
    concurrency: 2,
    noHandleSignals: true,
    logger: new WorkerLogger(
      () => (level, message, meta) =>
        logger[level === 'warning' ? 'warn' : level === 'info' ? 'debug' : level]({ meta }, message),
    ),
    // UTC: 3:43, 8:10, 9:20, 9:05, 1:11, 10:13, 8:30 and 2:29 in China; a morning missed by a stopped server is made up for within a day
    crontab: [
      '17 * * * * sweep',
      '37 * * * * sweep-files',
      '43 19 * * * verify-histories',
      '10 0 * * * issue-cards ?fill=1d&queue=attention',
      '20 1 * * * remind-own-deadlines ?fill=1d',
      '5 1 * * * settle-deferrals ?fill=1d',
      '11 17 * * * archive-due ?fill=1d',
      '13 2 * * * remind-to-rate ?fill=1d',
      '30 0 * * * remind-late-annex ?fill=1d',
      '* * * * * follow-parcels',
      '* * * * * count-attention ?queue=attention',
      '* * * * * count-board',
      '29 18 * * * compare-board',
    ].join('\n'),
    taskList: {
      'count-board': (_, helpers) => countBoardEachMinute(platform, helpers),
      'count-board-again': async () => void (await countRestfully(platform)),
      'compare-board': () => compareBoard(platform, logger),
      sweep: () => sweep(platform),
      'sweep-files': () => sweepFiles(platform, files),
      'verify-histories': () => verifyHistories(platform),
      'settle-deferrals': () => settleDeferrals(platform, logger),
      'archive-due': () => archiveDue(platform, files, logger),
      'remind-late-annex': () => remindLateAnnex(platform, logger),
      'remind-to-rate': () => remindToRate(platform, logger),
      'follow-parcels': () => followParcels(platform, carrier, logger),
      'settle-due-dates': () => settleDueDates(platform, logger),
      'fill-saved-columns': () => fillSavedColumns(platform, logger),
      'remind-own-deadlines': () => remindOwnDeadlines(platform, logger),
      'issue-cards': () => issueCardsDue(platform, logger),
      'count-attention': () => countAttentionDays(platform, logger),
    },
  });
  await runner.addJob('settle-due-dates', {}, { jobKey: 'settle-due-dates' });
  await runner.addJob('settle-deferrals', {}, { jobKey: 'settle-deferrals' });
  await runner.addJob('issue-cards', {}, { jobKey: 'issue-cards', queueName: 'attention' });
  await runner.addJob('archive-due', {}, { jobKey: 'archive-due' });
  await runner.addJob('fill-saved-columns', {}, { jobKey: 'fill-saved-columns' });
  await runner.addJob('count-attention', {}, { jobKey: 'count-attention' });
  await runner.addJob('compare-board', {}, { jobKey: 'compare-board' });
  return runner;
}
