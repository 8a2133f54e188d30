import { DoorProblem } from '../http/problem.ts';
import type { Platform } from '../store/platform.ts';
import { keyed } from './auth-secret.ts';

export const allowedFailures = 5;
export const lockMinutes = 15;

/** What is tried again and again: an account's password, its second factor, a soldier's code for one number and phone. */
export type Tried = 'staff-password' | 'staff-totp' | 'citizen-code';

/**
 * Counts one attempt *before* it is judged, so that a thousand at once are no more than five. Throws `locked-out` once five within
 * 15 minutes have failed, for 15 minutes; whether the account exists makes no difference. Success calls `forgetAttempts`.
 */
export async function takeAttempt(platform: Platform, tried: Tried, who: string): Promise<void> {
  const { rowCount } = await platform.pool.query(
    `insert into sign_in_failure as f (subject, count, first_at) values ($1, 1, $2)
     on conflict (subject) do update set
       count = case when ${isOver} then 1 else f.count + 1 end,
       first_at = case when ${isOver} then $2 else f.first_at end,
       locked_until = case when not (${isOver}) and f.count + 1 >= ${allowedFailures}
                           then $2::timestamptz + interval '${lockMinutes} minutes' end
     where f.locked_until is null or f.locked_until <= $2`,
    [subjectOf(platform, tried, who), platform.now()],
  );
  if (rowCount === 0) throw new DoorProblem('locked-out');
}

/** Throws `locked-out` without counting: for a step that proves nothing yet. */
export async function refuseIfLocked(platform: Platform, tried: Tried, who: string): Promise<void> {
  const { rowCount } = await platform.pool.query(
    'select from sign_in_failure where subject = $1 and locked_until > $2',
    [subjectOf(platform, tried, who), platform.now()],
  );
  if (rowCount !== 0) throw new DoorProblem('locked-out');
}

export async function forgetAttempts(platform: Platform, tried: Tried, who: string): Promise<void> {
  await platform.pool.query('delete from sign_in_failure where subject = $1', [
    subjectOf(platform, tried, who),
  ]);
}

/** The row was for an earlier quarter of an hour, or for a lock that has ended. */
const isOver = `f.locked_until is not null or f.first_at <= $2::timestamptz - interval '${lockMinutes} minutes'`;

function subjectOf({ keys }: Platform, tried: Tried, who: string): string {
  return keyed(keys, `failure/${tried}`, who);
}
