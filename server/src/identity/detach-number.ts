import { queueSms } from '../sms/outbox.ts';
import type { Queryable } from '../store/find-application.ts';
import { findOpenCases } from '../store/find-open-cases.ts';
import type { Platform } from '../store/platform.ts';
import { findCitizen, takeIdNumberFrom } from './citizens.ts';
import { endSessionsOf } from './sessions.ts';

/**
 * The window has the person and his card in front of it, and the account that holds his number is not his (decision 0006): the
 * account loses the number, is signed out and told at its phone; its own applications stay with it. Answers those still open, for the
 * record; null when the number was no longer there to be taken, and the transaction must be given up.
 */
export async function detachNumber(
  platform: Platform,
  connection: Queryable,
  id: string,
  idNumber: string,
): Promise<string[] | null> {
  await connection.query('select from citizen where id = $1 for update', [id]);
  const holder = await findCitizen(platform, id, connection);
  if (holder === null || !holder.claimed || holder.idNumber !== idNumber) return null;
  await takeIdNumberFrom(platform, holder, connection);
  await endSessionsOf(platform, id, connection);
  await queueSms(platform, { phone: holder.phone, template: 'number-detached', values: {} }, connection);
  return findOpenCases(connection, id);
}
