import { queueSms } from '../sms/outbox.ts';
import { inTransaction } from '../store/in-transaction.ts';
import type { Platform } from '../store/platform.ts';
import { findCitizen, plainly, saveCitizen } from './citizens.ts';
import { endSessionsOf } from './sessions.ts';

/**
 * After the window has registered him: name and phone become what he said there, whoever holds the old phone is signed out,
 * and the old phone is told in the same transaction. Only where everything he has begun lies within the clerk's reach: no window
 * changes what belongs to another place. Answers whether something changed, so that it can be written down.
 */
export async function renewAtWindow(
  platform: Platform,
  id: string,
  given: { name: string; phone: string },
  reach: string,
): Promise<boolean> {
  const { name, phone } = plainly(given);
  return inTransaction(platform.pool, async connection => {
    await connection.query('select from citizen where id = $1 for update', [id]);
    const known = await findCitizen(platform, id, connection);
    if (known === null || (known.name === name && known.phone === phone)) return false;
    const elsewhere = await connection.query(
      `select from application where applicant = $1 and status <> 'discarded' and not starts_with(settlement, $2) limit 1`,
      [id, reach],
    );
    if (elsewhere.rowCount !== 0) return false;
    await saveCitizen(platform, { ...known, name, phone }, connection);
    if (known.phone === phone) return true;
    await endSessionsOf(platform, id, connection);
    await queueSms(platform, { phone: known.phone, template: 'phone-changed', values: {} }, connection);
    return true;
  });
}
