import { DoorProblem } from '../http/problem.ts';
import type { Platform } from '../store/platform.ts';
import { keyed } from './auth-secret.ts';
import { sourceOf } from './source.ts';

type Limit = { failures: number; withinMinutes: number; pauseMinutes: number };

/** From one source five failures lock, each time for twice as long; a stranger elsewhere is not locked with him. */
const here: Limit = { failures: 5, withinMinutes: 15, pauseMinutes: 15 };
const longestPauseMinutes = 120;

/**
 * What is tried again and again, and how much of it in all, wherever it comes from: slower, so that no single stranger can lock a
 * colleague out, yet many together cannot guess for long (等保 2.0: 登录失败处理).
 */
const everywhere = {
  'staff-password': { failures: 50, withinMinutes: 60, pauseMinutes: 15 },
  'staff-totp': { failures: 15, withinMinutes: 60, pauseMinutes: 15 },
  'link-totp': { failures: 15, withinMinutes: 60, pauseMinutes: 15 },
  'citizen-code': { failures: 15, withinMinutes: 60, pauseMinutes: 15 },
} as const satisfies Record<string, Limit>;

export type Tried = keyof typeof everywhere;
/** At whom it is aimed (an account, a number with its phone), and the address it comes from. */
export type Aim = { tried: Tried; who: string; ip: string };

/**
 * Counts one attempt *before* it is judged, so that a thousand at once are no more than five. Throws `locked-out`, saying for how
 * long; whether the account exists makes no difference. Success calls `forgetAttempts`.
 */
export async function takeAttempt(platform: Platform, aim: Aim): Promise<void> {
  for (const { subject, limit } of countsOf(platform, aim)) await take(platform, subject, limit);
}

/** Throws `locked-out` without counting: for a step that proves nothing yet. */
export async function refuseIfLocked(platform: Platform, aim: Aim): Promise<void> {
  for (const { subject } of countsOf(platform, aim)) {
    const until = await lockedUntil(platform, subject);
    if (until !== null) throw lockedOut(platform, until);
  }
}

/** It went right: this source begins anew, and the attempt no longer counts against all together. */
export async function forgetAttempts(platform: Platform, aim: Aim): Promise<void> {
  const [own, all] = countsOf(platform, aim);
  await platform.pool.query(
    `with own as (delete from sign_in_failure where subject = $1)
     update sign_in_failure set count = count - 1, locked_until = null where subject = $2 and count > 0`,
    [own!.subject, all!.subject],
  );
}

function countsOf({ keys }: Platform, { tried, who, ip }: Aim): { subject: string; limit: Limit }[] {
  const digest = (...parts: string[]) => keyed(keys, `failure/${tried}`, JSON.stringify(parts));
  return [
    { subject: digest(who, sourceOf(ip)), limit: here },
    { subject: digest(who), limit: everywhere[tried] },
  ];
}

/** The row was for earlier, or for a lock that has ended. */
const isOver = `(f.locked_until is not null or f.first_at <= $2::timestamptz - make_interval(mins => $4))`;

async function take(platform: Platform, subject: string, limit: Limit): Promise<void> {
  const { rowCount } = await platform.pool.query(
    `insert into sign_in_failure as f (subject, count, first_at) values ($1, 1, $2)
     on conflict (subject) do update set
       count = case when ${isOver} then 1 else f.count + 1 end,
       first_at = case when ${isOver} then $2 else f.first_at end,
       locks = f.locks + case when not ${isOver} and f.count + 1 >= $3 then 1 else 0 end,
       locked_until = case when not ${isOver} and f.count + 1 >= $3
         then $2::timestamptz + make_interval(mins => least($5 * power(2, f.locks)::integer, ${longestPauseMinutes})) end
     where f.locked_until is null or f.locked_until <= $2`,
    [subject, platform.now(), limit.failures, limit.withinMinutes, limit.pauseMinutes],
  );
  if (rowCount === 0) throw lockedOut(platform, (await lockedUntil(platform, subject)) ?? platform.now());
}

async function lockedUntil({ pool, now }: Platform, subject: string): Promise<string | null> {
  const { rows } = await pool.query<{ locked_until: string }>(
    'select locked_until from sign_in_failure where subject = $1 and locked_until > $2',
    [subject, now()],
  );
  return rows[0]?.locked_until ?? null;
}

function lockedOut({ now }: Platform, until: string): DoorProblem {
  const minutes = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now())) / 60_000));
  return new DoorProblem('locked-out', {
    detail: `连续多次不正确，已暂时锁定，请 ${minutes} 分钟后再试。`,
  });
}
