import { decideSheet } from '@yimen/domain/annex/decide.ts';
import { lateReminder } from '@yimen/domain/annex/sheet.ts';
import { addDays, dateOfInstant } from '@yimen/domain/plain/date.ts';
import type { Logger } from 'pino';
import { lockSheet } from '../annex/load-sheet.ts';
import { getRound } from '../annex/round.ts';
import { writeSheet } from '../annex/write-sheet.ts';
import { inTransaction } from '../store/in-transaction.ts';
import type { Platform } from '../store/platform.ts';

/** Whoever is later than this is for a person to speak to; a line a day would only bury the history. */
const daysLong = 30;

/**
 * Every morning: each city that is past the due day of a round and has not sent is reminded on its sheet, and so on the rows of its counties
 * (R8.1, R6.2), unless somebody reminded it that day already; run again it says nothing twice.
 */
export async function remindLateAnnex(platform: Platform, logger: Logger): Promise<void> {
  const today = platform.today();
  const { rows } = await platform.pool.query<{ round: string; city: string }>(
    `select round, city from annex_sheet join annex_round using (round)
     where status = 'open' and due < $1::date and due >= $2::date order by round, city`,
    [today, addDays(today, -daysLong)],
  );
  let reminded = 0;
  for (const name of rows) reminded += await remind(platform, name, today);
  if (reminded > 0) logger.info({ sheets: reminded }, 'late cities reminded of the annex');
}

async function remind(platform: Platform, name: { round: string; city: string }, today: string) {
  const { due, form } = await getRound(platform, name.round);
  return inTransaction(platform.pool, async connection => {
    const sheet = await lockSheet(connection, name);
    if (sheet.urged !== undefined && dateOfInstant(sheet.urged.at) === today) return 0;
    const decision = decideSheet(
      sheet,
      { type: 'urgeSheet', words: `已过报送截止日期 ${due}，本市还没有报送，请尽快报送。` },
      { now: platform.now(), actor: { kind: 'system', id: lateReminder }, form, level: 'city' },
    );
    if (!decision.ok) return 0;
    await writeSheet(connection, decision.sheet, decision.events);
    return 1;
  });
}
