import { randomInt, randomUUID } from 'node:crypto';
import { DoorProblem } from '../http/problem.ts';
import { blindIndex } from '../seal/blind-index.ts';
import { platformSealed } from '../seal/platform-sealed.ts';
import { queueSms } from '../sms/outbox.ts';
import { inTransaction } from '../store/in-transaction.ts';
import type { Platform } from '../store/platform.ts';
import { forgetAttempts, refuseIfLocked, takeAttempt } from './attempts.ts';
import { keyed } from './auth-secret.ts';
import { type CitizenNumber, createCitizen, findCitizenByNumber } from './citizens.ts';
import { plainCode } from './second-factor.ts';

/** Who somebody says he is: all three already checked and brought to one writing. */
export type Claim = CitizenNumber & { name: string; phone: string };

export const codeValidSeconds = 300;
export const codeAgainSeconds = 60;
const triesAtMost = 5;

/**
 * Makes a code for a claim and queues it to the phone. Where the number is known with another name or phone, everything is the same
 * except that the code goes to nobody. Refuses a second code within a minute for the same number or the same phone.
 */
export async function makeCode(platform: Platform, claim: Claim): Promise<{ challenge: string }> {
  const subject = subjectOf(claim);
  await refuseIfLocked(platform, 'citizen-code', subject);
  const known = await findCitizenByNumber(platform, claim);
  const agrees = known === null || (known.phone === claim.phone && known.name === claim.name);
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const challenge = randomUUID();
  await keep(platform, claim, challenge, agrees ? keyed(platform.keys, `code/${challenge}`, code) : null);
  if (agrees) {
    const values = { code, minutes: String(codeValidSeconds / 60) };
    await queueSms(platform, { phone: claim.phone, template: 'sign-in-code', values });
  }
  return { challenge };
}

/**
 * The citizen whose code this is, made on his first sign-in; answers the id. A code opens one session; five wrong tries burn it, and five within a
 * quarter of an hour lock the pair of number and phone. Throws `code-wrong` or `locked-out`.
 */
export async function redeemCode(platform: Platform, challenge: string, code: string): Promise<string> {
  const claim = await findClaim(platform, challenge);
  if (claim === null) throw new DoorProblem('code-wrong');
  await takeAttempt(platform, 'citizen-code', subjectOf(claim));
  if (!(await useUp(platform, challenge, keyed(platform.keys, `code/${challenge}`, plainCode(code)))))
    throw new DoorProblem('code-wrong');
  await forgetAttempts(platform, 'citizen-code', subjectOf(claim));
  return enter(platform, claim);
}

async function enter(platform: Platform, claim: Claim): Promise<string> {
  const known = await findCitizenByNumber(platform, claim);
  if (known !== null) {
    if (known.phone !== claim.phone) throw new DoorProblem('code-wrong'); // changed at the window meanwhile
    return known.id;
  }
  const { kind, number, name, phone } = claim;
  const facts = { name, phone, [kind === 'id-number' ? 'idNumber' : 'dischargeCard']: number };
  return (await createCitizen(platform, facts)) ?? enter(platform, claim);
}

/** One at a time for a number and for a phone, so that two at once are not two messages. Locks are taken in order, never crosswise. */
async function keep(platform: Platform, claim: Claim, challenge: string, mac: string | null): Promise<void> {
  const { pool, keys, now } = platform;
  const number = blindIndex(keys, claim.kind, claim.number);
  const phone = blindIndex(keys, 'phone', claim.phone);
  const sealed = platformSealed(keys).sealJson(claim, contextOf(challenge));
  await inTransaction(pool, async connection => {
    for (const each of [number, phone].sort())
      await connection.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [each]);
    const { rowCount } = await connection.query(
      `insert into citizen_code (id, number_index, phone_index, code_mac, sealed, created_at, expires_at)
       select $1, $2, $3, $4, $5, $6, $6::timestamptz + interval '${codeValidSeconds} seconds'
       where not exists (select 1 from citizen_code where (number_index = $2 or phone_index = $3)
                           and created_at > $6::timestamptz - interval '${codeAgainSeconds} seconds')`,
      [challenge, number, phone, mac, sealed, now()],
    );
    if (rowCount === 0) throw new DoorProblem('code-too-soon');
  });
}

async function findClaim({ pool, keys, now }: Platform, challenge: string): Promise<Claim | null> {
  const { rows } = await pool.query<{ sealed: Buffer }>(
    'select sealed from citizen_code where id = $1 and used_at is null and tries < $2 and expires_at > $3',
    [challenge, triesAtMost, now()],
  );
  return rows[0] === undefined
    ? null
    : platformSealed(keys).openJson<Claim>(rows[0].sealed, contextOf(challenge));
}

/** Counts the try and judges it in one statement; true once for the right code. */
async function useUp({ pool, now }: Platform, challenge: string, mac: string): Promise<boolean> {
  const { rows } = await pool.query<{ right: boolean }>(
    `update citizen_code set tries = tries + 1, used_at = case when code_mac = $2 then $3::timestamptz end
     where id = $1 and used_at is null and tries < $4 and expires_at > $3
     returning code_mac = $2 as right`,
    [challenge, mac, now(), triesAtMost],
  );
  return rows[0]?.right === true;
}

/** Number and phone together: guessing with a phone of one's own locks nobody else out. */
function subjectOf({ kind, number, phone }: Claim): string {
  return JSON.stringify([kind, number, phone]);
}

function contextOf(challenge: string): string {
  return `citizen-code/${challenge}`;
}
