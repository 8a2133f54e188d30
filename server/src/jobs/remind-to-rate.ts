import type { Logger } from 'pino';
import { queueSms } from '../sms/outbox.ts';
import { findApplicantPhone } from '../store/applicant-phone.ts';
import { inTransaction } from '../store/in-transaction.ts';
import type { Platform } from '../store/platform.ts';

/** Whoever has not rated is reminded after so many days, and none whose case ended longer ago than the others. */
const after = 3;
const notAfter = 30;

/**
 * Every morning: one message, and never a second, to whom the outcome was told three days ago and who has rated nothing (domain.md §3.5). Who
 * took his case back himself is left in peace. That it was sent and the message are one transaction.
 */
export async function remindToRate(platform: Platform, logger: Logger): Promise<void> {
  const { rows } = await platform.pool.query<{ id: string; applicant: string; number: string }>(
    `select id, applicant, number from application
     where status in ('concluded', 'refused') and data_key is not null
       and ended_at <= $1::timestamptz - make_interval(days => $2) and ended_at > $1::timestamptz - make_interval(days => $3)
       and not exists (select 1 from rating where rating.application = application.id)
       and not exists (select 1 from rating_reminder where rating_reminder.application = application.id)
     order by ended_at`,
    [platform.now(), after, notAfter],
  );
  let reminded = 0;
  for (const { id, applicant, number } of rows)
    reminded += await inTransaction(platform.pool, async connection => {
      const first = await connection.query(
        'insert into rating_reminder (application, at) values ($1, $2) on conflict do nothing',
        [id, platform.now()],
      );
      const phone = await findApplicantPhone(platform, connection, applicant);
      if (first.rowCount !== 1 || phone === null) return 0;
      await queueSms(platform, { phone, template: 'rate-reminder', values: { number } }, connection);
      return 1;
    });
  if (reminded > 0) logger.info({ applications: reminded }, 'soldiers reminded that they may rate');
}
