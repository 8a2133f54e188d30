import { DoorProblem } from '../http/problem.ts';
import { blindIndex } from '../seal/blind-index.ts';
import type { Queryable } from '../store/find-application.ts';
import type { Platform } from '../store/platform.ts';
import { keyed } from './auth-secret.ts';
import type { Claim } from './claim.ts';
import { sourceOf } from './source.ts';

export const codeAgainSeconds = 60;

/** As what a code is counted: indexes of its number and phone, a digest of the address that asked, and whether the phone has had too many. */
export type CountedAs = { number: string; phone: string; source: string; phoneIsFlooded: boolean };

/**
 * Within a minute no second code goes to one phone from one source; the number alone does not count there, or in a hall behind one
 * address a stranger would keep codes away with it. Codes an hour. A pair is number and phone together. What a stranger does counts against himself first: he must not be able to keep
 * a soldier's code away by asking for codes with the soldier's number or phone (the limits of one source), and many strangers
 * together must not fill a phone with messages (the limit of a phone, which holds for people who are not yet registered with it).
 */
const anHour = { pairFromSource: 5, phoneFromSource: 8, pair: 20, phone: 10 };

/** Counts what was asked in the last hour, one at a time for a number and for a phone. Throws `code-too-soon` or `too-many-requests`. */
export async function countCodes(
  { keys, now }: Platform,
  connection: Queryable,
  claim: Claim,
  ip: string,
): Promise<CountedAs> {
  const number = blindIndex(keys, claim.kind, claim.number);
  const phone = blindIndex(keys, 'phone', claim.phone);
  const source = keyed(keys, 'code-source', sourceOf(ip));
  for (const each of [number, phone].sort())
    await connection.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [each]);
  const { rows } = await connection.query<Counts>(countSql, [number, phone, source, now()]);
  const counts = rows[0]!;
  if (counts.soon) throw new DoorProblem('code-too-soon');
  if (
    counts.pairFromSource >= anHour.pairFromSource ||
    counts.phoneFromSource >= anHour.phoneFromSource ||
    counts.pair >= anHour.pair
  )
    throw new DoorProblem('too-many-requests', { detail: tooMany });
  return { number, phone, source, phoneIsFlooded: counts.phone >= anHour.phone };
}

const tooMany = '这一小时内获取验证码的次数太多，请过一会儿再试，或到安置地受理窗口办理。';

type Counts = { soon: boolean; pairFromSource: number; phoneFromSource: number; pair: number; phone: number };

const countSql = `
  select coalesce(bool_or(source = $3 and phone_index = $2 and created_at > $4::timestamptz - interval '${codeAgainSeconds} seconds'), false) as soon,
    count(*) filter (where number_index = $1 and phone_index = $2 and source = $3)::int as "pairFromSource",
    count(*) filter (where phone_index = $2 and source = $3)::int as "phoneFromSource",
    count(*) filter (where number_index = $1 and phone_index = $2)::int as pair,
    count(*) filter (where phone_index = $2 and code_mac is not null)::int as phone
  from citizen_code
  where (number_index = $1 or phone_index = $2) and created_at > $4::timestamptz - interval '1 hour'`;
