import { type Runner, run, Logger as WorkerLogger } from 'graphile-worker';
import type { Logger } from 'pino';
import { sweepFiles } from '../files/in-doubt.ts';
import type { Files } from '../files/open-files.ts';
import type { Platform } from '../store/platform.ts';
import { settleDueDates } from './settle-due-dates.ts';
import { sweep } from './sweep.ts';
import { verifyHistories } from './verify-histories.ts';

/**
 * Work that nobody waits for, in graphile-worker: a job ends in success, a scheduled retry, or a row a person can see
 * (`graphile_worker.jobs` with its last error). The calendar is looked at once at every start, because a new one arrives by release.
 */
export async function startJobs(platform: Platform, files: Files, logger: Logger): Promise<Runner> {
  const runner = await run({
    pgPool: platform.pool,
    concurrency: 2,
    noHandleSignals: true,
    logger: new WorkerLogger(
      () => (level, message, meta) =>
        logger[level === 'warning' ? 'warn' : level === 'info' ? 'debug' : level]({ meta }, message),
    ),
    crontab: '17 * * * * sweep\n37 * * * * sweep-files\n43 19 * * * verify-histories', // UTC: at 3:43 in China
    taskList: {
      sweep: () => sweep(platform),
      'verify-histories': () => verifyHistories(platform),
      'sweep-files': () => sweepFiles(platform, files),
      'settle-due-dates': () => settleDueDates(platform, logger),
    },
  });
  await runner.addJob('settle-due-dates', {}, { jobKey: 'settle-due-dates' });
  return runner;
}
