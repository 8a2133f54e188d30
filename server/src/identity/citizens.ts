import { randomUUID } from 'node:crypto';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
import { parsePersonName } from '@yimen/domain/plain/person-name.ts';
import { parsePhone } from '@yimen/domain/plain/phone.ts';
import { blindIndex } from '../seal/blind-index.ts';
import { platformSealed } from '../seal/platform-sealed.ts';
import { citizenSeal } from '../store/citizen-seal.ts';
import type { Queryable } from '../store/find-application.ts';
import type { Platform } from '../store/platform.ts';
import { keyed } from './auth-secret.ts';

/** What the platform knows of a soldier apart from his applications; sealed in `citizen`, found by blind indexes. */
export type CitizenFacts = { name: string; phone: string; idNumber?: string; dischargeCard?: string };
/** `claimed`: an application has been handed in, so the numbers are his; until then he is found by number and phone together. */
export type Citizen = CitizenFacts & { id: string; claimed: boolean };
/** By what a soldier says who he is: an ID card is not demanded (domain.md §0.5). */
export type CitizenNumber = { kind: 'id-number' | 'discharge-card'; number: string };

/**
 * The citizen standing at the window: the one whose ID number it is, or found or made by number and phone. One who is known is
 * left as he is: what he says now counts only once the application is registered (`claimNumbers`, `renewAtWindow`). Answers his id.
 */
export async function citizenForWalkIn(
  platform: Platform,
  given: { name: string; idNumber: string; phone: string },
): Promise<string> {
  const { name, phone } = plainly(given);
  const idNumber = plainIdNumber(given.idNumber);
  return citizenFor(platform, { kind: 'id-number', number: idNumber, name, phone });
}

/** The citizen behind a claim that was proven: known, or made on his first coming. Answers his id. */
export async function citizenFor(
  platform: Platform,
  claim: CitizenNumber & { name: string; phone: string },
): Promise<string> {
  const known = await findCitizenByClaim(platform, claim);
  if (known !== null) return known.id;
  const { kind, number, name, phone } = claim;
  const facts = { name, phone, [kind === 'id-number' ? 'idNumber' : 'dischargeCard']: number };
  const id = randomUUID();
  try {
    await createCitizen(platform, { id, claimed: false, ...facts });
    return id;
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error;
    return citizenFor(platform, claim); // he has just been made by somebody else
  }
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

/** The number must be in plain form (`plainIdNumber`): the blind index knows no other spelling (law 5). */
export function findCitizenByIdNumber(platform: Platform, idNumber: string): Promise<Citizen | null> {
  return findCitizenByNumber(platform, { kind: 'id-number', number: idNumber });
}

/** Only whose the number is for good, since he handed an application in; who came with it before that is `findCitizenByPair`. */
export function findCitizenByNumber(platform: Platform, by: CitizenNumber): Promise<Citizen | null> {
  const column = by.kind === 'id-number' ? 'id_number_index' : 'discharge_card_index';
  return findWhere(platform, column, blindIndex(platform.keys, by.kind, by.number));
}

/** Whose number it is; while it is nobody's, who came with it and this very phone before. */
export async function findCitizenByClaim(
  platform: Platform,
  claim: CitizenNumber & { phone: string },
): Promise<Citizen | null> {
  return (await findCitizenByNumber(platform, claim)) ?? findCitizenByPair(platform, claim);
}

/** Who came with this number and this phone while the number was not his own. */
export function findCitizenByPair(
  platform: Platform,
  claim: CitizenNumber & { phone: string },
): Promise<Citizen | null> {
  return findWhere(platform, 'pair_index', pairIndex(platform, claim));
}

/** By the platform's own id, inside the caller's transaction where a connection is given; opens his sealed facts. */
export function findCitizen(platform: Platform, id: string, connection?: Queryable): Promise<Citizen | null> {
  return findWhere(platform, 'id', id, connection);
}

/** Makes a citizen. Throws PostgreSQL's 23505 when he has just been made by somebody else. */
export async function createCitizen(
  platform: Platform,
  citizen: Citizen,
  connection: Queryable = platform.pool,
): Promise<void> {
  await connection.query(
    `with made as (
       insert into auth_user (id, name, email, created_at, updated_at) values ($1, '—', $1 || '@citizen.invalid', $7, $7))
     insert into citizen (id, id_number_index, discharge_card_index, pair_index, phone_index, sealed, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7)`,
    [citizen.id, ...columnsOf(platform, citizen), platform.now()],
  );
}

/** Writes what is known of him now. Throws PostgreSQL's 23505 when one of his numbers is somebody else's. */
export async function saveCitizen(
  platform: Platform,
  citizen: Citizen,
  connection: Queryable = platform.pool,
): Promise<void> {
  await connection.query(
    `update citizen set id_number_index = $2, discharge_card_index = $3, pair_index = $4, phone_index = $5, sealed = $6,
       updated_at = $7
     where id = $1`,
    [citizen.id, ...columnsOf(platform, citizen), platform.now()],
  );
}

async function findWhere(
  { pool, keys }: Platform,
  column: 'id' | 'id_number_index' | 'discharge_card_index' | 'pair_index',
  value: string,
  connection: Queryable = pool,
): Promise<Citizen | null> {
  const { rows } = await connection.query<{ id: string; claimed: boolean; sealed: Buffer }>(
    `select id, pair_index is null as claimed, sealed from citizen where ${column} = $1`,
    [value],
  );
  if (rows[0] === undefined) return null;
  const { id, claimed, sealed } = rows[0];
  return { id, claimed, ...platformSealed(keys).openJson<CitizenFacts>(sealed, citizenSeal(id)) };
}

function columnsOf(platform: Platform, { id, claimed, name, phone, idNumber, dischargeCard }: Citizen) {
  const { keys } = platform;
  const own = (kind: CitizenNumber['kind'], number: string | undefined) =>
    claimed && number !== undefined ? blindIndex(keys, kind, number) : null;
  return [
    own('id-number', idNumber),
    own('discharge-card', dischargeCard),
    claimed ? null : pairIndex(platform, { ...numberOf({ idNumber, dischargeCard }), phone }),
    blindIndex(keys, 'phone', phone),
    platformSealed(keys).sealJson({ name, phone, idNumber, dischargeCard }, citizenSeal(id)),
  ];
}

function numberOf(given: { idNumber: string | undefined; dischargeCard: string | undefined }): CitizenNumber {
  if (given.idNumber !== undefined) return { kind: 'id-number', number: given.idNumber };
  if (given.dischargeCard !== undefined) return { kind: 'discharge-card', number: given.dischargeCard };
  throw new Error('a citizen goes by a number');
}

function pairIndex({ keys }: Platform, { kind, number, phone }: CitizenNumber & { phone: string }): string {
  return keyed(keys, 'citizen-pair', JSON.stringify([kind, number, phone]));
}

/**
 * Takes the ID number from an account: from now on nobody finds the account by it. What else it goes by stays; an account that goes
 * by nothing else is kept for its applications alone.
 */
export async function takeIdNumberFrom(
  platform: Platform,
  { idNumber: _, ...left }: Citizen,
  connection: Queryable,
): Promise<void> {
  if (left.dischargeCard !== undefined) return saveCitizen(platform, left, connection);
  const unfindable = keyed(platform.keys, 'citizen-detached', left.id);
  await connection.query(
    'update citizen set id_number_index = null, pair_index = $2, updated_at = $3 where id = $1',
    [left.id, unfindable, platform.now()],
  );
}
