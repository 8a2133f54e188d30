import { createHash } from 'node:crypto';
import { reminderFor } from '@yimen/domain/calendar/own-deadline-reminder.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { dateWords } from '@yimen/domain/plain/date-words.ts';
import type { Logger } from 'pino';
import { queueSmsOnce } from '../sms/outbox.ts';
import { findApplicantPhone } from '../store/applicant-phone.ts';
import { findOwnDeadlines } from '../store/own-deadlines-of.ts';
import type { Platform } from '../store/platform.ts';
import { eachByItself, inBatches } from './each-by-itself.ts';

const atOnce = 500;

/**
 * Every morning: whose own last day (30, 40, 60 days from the discharge order) is seven days or one day off, and who has not done it, is
 * reminded on his phone, once each (domain.md §0.1). Drafts too: who has begun and not handed in needs it most. The message's id is made of whose, what,
 * which day and which reminder, so a job run again sends nothing twice. One that is broken does not keep the others waiting.
 */
export async function remindOwnDeadlines(platform: Platform, logger: Logger): Promise<void> {
  await eachByItself(
    logger,
    { broken: 'own deadlines could not be reminded of', unfinished: 'own deadlines are not reminded of' },
    inBatches(atOnce, after => notOver(platform, after)),
    id => remind(platform, id),
    messages => logger.info({ messages }, 'soldiers reminded of their own deadlines'),
  );
}

/** Applications after this one that are begun or under way and not erased, a batch at a time. */
async function notOver({ pool }: Platform, after: string): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from application where status in ('draft', 'submitted', 'correcting', 'accepted')
       and data_key is not null and id > $1 order by id limit ${atOnce}`,
    [after],
  );
  return rows.map(({ id }) => id);
}

async function remind(platform: Platform, id: string): Promise<number> {
  const found = await findOwnDeadlines(platform, id);
  if (found === null) return 0;
  let sent = 0;
  for (const { duty, date, daysLeft, standing } of found.deadlines) {
    const due = standing === 'open' || standing === 'near' ? reminderFor(daysLeft) : null;
    if (due === null) continue;
    const phone = await findApplicantPhone(platform, platform.pool, found.applicant);
    if (phone === null) return sent;
    const message = {
      phone,
      template: 'own-deadline',
      values: { by: dateWords(date as PlainDate) },
    } as const;
    sent += await queueSmsOnce(platform, idOf(found.applicant, duty, date, due), message);
  }
  return sent;
}

/** The same for the same reminder of the same person: a UUID of version 8 (RFC 9562), made of a digest. */
function idOf(...parts: readonly (string | number)[]): string {
  const hex = createHash('sha256')
    .update(`own-deadline/${parts.join('/')}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
