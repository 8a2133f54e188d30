import { randomUUID } from 'node:crypto';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
import { parsePersonName } from '@yimen/domain/plain/person-name.ts';
import { parsePhone } from '@yimen/domain/plain/phone.ts';
import { blindIndex } from '../seal/blind-index.ts';
import { platformSealed } from '../seal/platform-sealed.ts';
import type { Queryable } from '../store/find-application.ts';
import type { Platform } from '../store/platform.ts';

/** What the platform knows of a soldier apart from his applications; sealed in `citizen`, found by blind indexes. */
export type CitizenFacts = { name: string; phone: string; idNumber?: string; dischargeCard?: string };
export type Citizen = CitizenFacts & { id: string };
/** By what a soldier says who he is: an ID card is not demanded (domain.md §0.5). */
export type CitizenNumber = { kind: 'id-number' | 'discharge-card'; number: string };

/**
 * The citizen standing at the window: found by his ID number or made. One who is known is left as he is: what he says now
 * counts only once the application is registered (`renewAtWindow`). Answers the citizen's id.
 */
export async function citizenForWalkIn(
  platform: Platform,
  given: { name: string; idNumber: string; phone: string },
): Promise<string> {
  const { name, phone } = plainly(given);
  const idNumber = plainIdNumber(given.idNumber);
  const known = await findCitizenByIdNumber(platform, idNumber);
  if (known === null) {
    const made = await createCitizen(platform, { name, idNumber, phone });
    return made ?? citizenForWalkIn(platform, { name, idNumber, phone });
  }
  return known.id;
}

/** The one writing in which facts are kept and compared: a clerk's `+86 199…` or lower-case x is the same person's. */
export function plainIdNumber(text: string): string {
  const check = checkIdNumber(text.normalize('NFKC').replace(/\s/g, ''));
  if (!check.ok) throw new Error(`not an ID number: ${check.problem}`);
  return check.idNumber;
}

/** Name and phone in their one writing. Throws on what the form should have refused. */
export function plainly({ name, phone }: { name: string; phone: string }): { name: string; phone: string } {
  const [parsedName, parsedPhone] = [parsePersonName(name), parsePhone(phone.normalize('NFKC'))];
  if (parsedName === null || parsedPhone === null) throw new Error('a name or phone that was not checked');
  return { name: parsedName, phone: parsedPhone };
}

export function findCitizenByIdNumber(platform: Platform, idNumber: string): Promise<Citizen | null> {
  return findCitizenByNumber(platform, { kind: 'id-number', number: idNumber });
}

export function findCitizenByNumber(platform: Platform, by: CitizenNumber): Promise<Citizen | null> {
  const column = by.kind === 'id-number' ? 'id_number_index' : 'discharge_card_index';
  return findWhere(platform, column, blindIndex(platform.keys, by.kind, by.number));
}

export function findCitizen(platform: Platform, id: string, connection?: Queryable): Promise<Citizen | null> {
  return findWhere(platform, 'id', id, connection);
}

/** Makes a citizen and answers the id, or null when somebody with one of these numbers is there already. */
export async function createCitizen(platform: Platform, facts: CitizenFacts): Promise<string | null> {
  const { pool, now } = platform;
  const id = randomUUID();
  const { rowCount } = await pool
    .query(
      `with made as (
         insert into auth_user (id, name, email, created_at, updated_at) values ($1, '—', $1 || '@citizen.invalid', $6, $6))
       insert into citizen (id, id_number_index, discharge_card_index, phone_index, sealed, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $6)`,
      [id, ...columnsOf(platform, id, facts), now()],
    )
    .catch((error: unknown) => {
      if ((error as { code?: string }).code === '23505') return { rowCount: 0 };
      throw error;
    });
  return rowCount === 1 ? id : null;
}

export async function saveCitizen(
  platform: Platform,
  { id, ...facts }: Citizen,
  connection: Queryable = platform.pool,
): Promise<void> {
  await connection.query(
    `update citizen set id_number_index = $2, discharge_card_index = $3, phone_index = $4, sealed = $5, updated_at = $6
     where id = $1`,
    [id, ...columnsOf(platform, id, facts), platform.now()],
  );
}

async function findWhere(
  { pool, keys }: Platform,
  column: 'id' | 'id_number_index' | 'discharge_card_index',
  value: string,
  connection: Queryable = pool,
): Promise<Citizen | null> {
  const { rows } = await connection.query<{ id: string; sealed: Buffer }>(
    `select id, sealed from citizen where ${column} = $1`,
    [value],
  );
  if (rows[0] === undefined) return null;
  const { id, sealed } = rows[0];
  return { id, ...platformSealed(keys).openJson<CitizenFacts>(sealed, contextOf(id)) };
}

function columnsOf({ keys }: Platform, id: string, { name, phone, idNumber, dischargeCard }: CitizenFacts) {
  return [
    idNumber === undefined ? null : blindIndex(keys, 'id-number', idNumber),
    dischargeCard === undefined ? null : blindIndex(keys, 'discharge-card', dischargeCard),
    blindIndex(keys, 'phone', phone),
    platformSealed(keys).sealJson({ name, phone, idNumber, dischargeCard }, contextOf(id)),
  ];
}

function contextOf(id: string): string {
  return `citizen/${id}`;
}
