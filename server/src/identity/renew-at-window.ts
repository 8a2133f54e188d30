import { queueSms } from '../sms/outbox.ts';
import type { Queryable } from '../store/find-application.ts';
import type { Platform } from '../store/platform.ts';
import { type CitizenFacts, findCitizen, plainly, saveCitizen } from './citizens.ts';
import { endSessionsOf } from './sessions.ts';

/**
 * With the registration, and only when the clerk was asked and chose so: name and phone become what he said there, whoever holds the
 * old phone is signed out, and the old phone is told. Only where everything he has begun lies within the clerk's reach: no window
 * changes what belongs to another place. Answers whether something changed, so that it can be written down.
 */
export async function renewAtWindow(
  platform: Platform,
  connection: Queryable,
  id: string,
  given: { name: string; phone: string },
  reach: string,
): Promise<boolean> {
  const { name, phone } = plainly(given);
  await connection.query('select from citizen where id = $1 for update', [id]);
  const known = await findCitizen(platform, id, connection);
  if (known === null || (known.name === name && known.phone === phone)) return false;
  if (!(await isRenewableAt(platform, id, reach, connection))) return false;
  await saveCitizen(platform, { ...known, name, phone }, connection);
  if (known.phone === phone) return true;
  await endSessionsOf(platform, id, connection);
  await queueSms(platform, { phone: known.phone, template: 'phone-changed', values: {} }, connection);
  return true;
}

/** Whether everything he has begun lies within this reach, so that a window there may see (masked) and change whose phone it is. */
export async function isRenewableAt(
  { pool }: Platform,
  id: string,
  reach: string,
  connection: Queryable = pool,
): Promise<boolean> {
  const elsewhere = await connection.query(
    `select from application where applicant = $1 and status <> 'discarded' and not starts_with(settlement, $2) limit 1`,
    [id, reach],
  );
  return elsewhere.rowCount === 0;
}

/** What is on record and differs from what he says now, as it stands there, by field. */
export function contactDiffering(
  known: CitizenFacts,
  given: { name: string; phone: string },
): Partial<Pick<CitizenFacts, 'name' | 'phone'>> {
  const said = plainly(given);
  return {
    ...(known.name !== said.name && { name: known.name }),
    ...(known.phone !== said.phone && { phone: known.phone }),
  };
}
