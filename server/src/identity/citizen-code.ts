import { randomInt, randomUUID } from 'node:crypto';
import { DoorProblem } from '../http/problem.ts';
import { platformSealed } from '../seal/platform-sealed.ts';
import { queueSms } from '../sms/outbox.ts';
import type { Queryable } from '../store/find-application.ts';
import { inTransaction } from '../store/in-transaction.ts';
import type { Platform } from '../store/platform.ts';
import { type Aim, forgetAttempts, refuseIfLocked, takeAttempt } from './attempts.ts';
import { keyed } from './auth-secret.ts';
import { type Citizen, citizenFor, findCitizenByClaim, saveCitizen } from './citizens.ts';
import type { Claim } from './claim.ts';
import { type CountedAs, countCodes } from './code-limits.ts';
import { plainCode } from './second-factor.ts';

export const codeValidSeconds = 300;
const triesAtMost = 5;

/**
 * Makes a code for a claim and queues it to the phone. Where the number is somebody's with another name or phone, everything is the
 * same except that the code goes to nobody. Refuses a second code within a minute, and too many within an hour (`code-limits.ts`).
 */
export async function makeCode(platform: Platform, claim: Claim, ip: string): Promise<{ challenge: string }> {
  const known = await findCitizenByClaim(platform, claim);
  await refuseIfLocked(platform, aimOf(claim, known, ip));
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const challenge = randomUUID();
  await inTransaction(platform.pool, async connection => {
    const counted = await countCodes(platform, connection, claim, ip);
    const reaches = agrees(known, claim) && (known?.claimed === true || !counted.phoneIsFlooded);
    await keep(platform, connection, { claim, challenge, code: reaches ? code : null, counted });
    if (!reaches) return;
    const values = { code, minutes: String(codeValidSeconds / 60) };
    await queueSms(platform, { phone: claim.phone, template: 'sign-in-code', values }, connection);
  });
  return { challenge };
}

/**
 * The citizen whose code this is, made on his first sign-in; answers the id. A code opens one session; five wrong tries burn it, and lock
 * the person for whoever guesses from there. Throws `code-wrong` or `locked-out`.
 */
export async function redeemCode(
  platform: Platform,
  challenge: string,
  code: string,
  ip: string,
): Promise<string> {
  const claim = await findClaim(platform, challenge);
  if (claim === null) throw new DoorProblem('code-wrong');
  const known = await findCitizenByClaim(platform, claim);
  const aim = aimOf(claim, known, ip);
  await takeAttempt(platform, aim);
  if (!(await useUp(platform, challenge, keyed(platform.keys, `code/${challenge}`, plainCode(code)))))
    throw new DoorProblem('code-wrong');
  await forgetAttempts(platform, aim);
  if (!agrees(known, claim)) throw new DoorProblem('code-wrong'); // changed at the window meanwhile
  if (known !== null && known.name !== claim.name)
    await saveCitizen(platform, { ...known, name: claim.name });
  return known?.id ?? citizenFor(platform, claim);
}

/** Whose numbers are his own must say name and phone as registered; before that the phone alone proves him, and he may correct his name. */
function agrees(known: Citizen | null, { name, phone }: Claim): boolean {
  return known === null || (known.phone === phone && (known.name === name || !known.claimed));
}

async function keep(
  { keys, now }: Platform,
  connection: Queryable,
  made: { claim: Claim; challenge: string; code: string | null; counted: CountedAs },
): Promise<void> {
  const { claim, challenge, code, counted } = made;
  await connection.query(
    `insert into citizen_code (id, number_index, phone_index, source, code_mac, sealed, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7::timestamptz + interval '${codeValidSeconds} seconds')`,
    [
      challenge,
      counted.number,
      counted.phone,
      counted.source,
      code === null ? null : keyed(keys, `code/${challenge}`, code),
      platformSealed(keys).sealJson(claim, contextOf(challenge)),
      now(),
    ],
  );
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

/**
 * One person is one target, by whichever of his numbers he is guessed at. Who has given another phone than the person's own aims at
 * nobody: number and phone together, so that it locks nobody else out.
 */
function aimOf({ kind, number, phone }: Claim, known: Citizen | null, ip: string): Aim {
  const who = known?.phone === phone ? `citizen:${known.id}` : JSON.stringify([kind, number, phone]);
  return { tried: 'citizen-code', who, ip };
}

function contextOf(challenge: string): string {
  return `citizen-code/${challenge}`;
}
