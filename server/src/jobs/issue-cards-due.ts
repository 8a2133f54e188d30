import type { Logger } from 'pino';
import { findCardDue } from '../store/find-card-due.ts';
import type { Platform } from '../store/platform.ts';
import { eachByItself } from './each-by-itself.ts';
import { settle } from './settle.ts';

const atOnce = 200;

/**
 * Every morning: the cards (督办牌) that broken promises and refusals without a reason call for (R6.2). Each application gets its own in one act,
 * and the heart issues none twice, so a job that was killed is simply run again. One that is broken does not keep the others
 * waiting: it is named in the job's error at the end, which is tried again.
 */
export async function issueCardsDue(platform: Platform, logger: Logger): Promise<void> {
  await platform.learnThresholds();
  const thresholds = platform.thresholds();
  const every = platform.everyThresholds();
  await eachByItself(
    logger,
    { broken: 'the cards of a case could not be issued', unfinished: 'cards are not issued' },
    allDue(platform),
    id => settle(platform, id, { type: 'issueCards', thresholds, every }, 'cards'),
    applications => logger.info({ applications, thresholds: thresholds.number }, 'cards issued'),
  );
}

async function* allDue(platform: Platform): AsyncGenerator<string> {
  for (let after: string | null = '00000000-0000-0000-0000-000000000000'; after !== null; ) {
    const { due, next } = await findCardDue(platform, after, atOnce);
    yield* due;
    after = next;
  }
}
