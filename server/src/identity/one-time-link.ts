import { randomBytes } from 'node:crypto';
import { DoorProblem } from '../http/problem.ts';
import { sm3Hex } from '../seal/digest.ts';
import type { Platform } from '../store/platform.ts';

export type LinkPurpose = 'first-administrator' | 'activate';
export type Link = { purpose: LinkPurpose; staff: string; expires_at: string };

const hours: Record<LinkPurpose, number> = { 'first-administrator': 24, activate: 72 };

/** A fresh link for this account; earlier ones stop working. Answers the path with the token, which is kept nowhere: only its SM3 digest is. */
export async function makeLink(
  { pool, now }: Platform,
  purpose: LinkPurpose,
  staff: string,
): Promise<{ token: string; path: string; expiresAt: string }> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.parse(now()) + hours[purpose] * 3_600_000).toISOString();
  await pool.query(
    `with earlier as (delete from one_time_link where staff = $3 and used_at is null)
     insert into one_time_link (token_digest, purpose, staff, created_at, expires_at) values ($1, $2, $3, $4, $5)`,
    [sm3Hex(token), purpose, staff, now(), expiresAt],
  );
  return { token, path: `/office/setup/${token}`, expiresAt };
}

/** The link behind this token. Throws `link-expired` for one that was used, has run out, was replaced, or never was. */
export async function getLink({ pool, now }: Platform, token: string): Promise<Link> {
  const { rows } = await pool.query<Link>(
    `select purpose, staff, expires_at from one_time_link
     where token_digest = $1 and used_at is null and expires_at > $2`,
    [sm3Hex(token), now()],
  );
  if (rows[0] === undefined) throw new DoorProblem('link-expired');
  return rows[0];
}

/** Uses the link up; of two at once, one is refused. */
export async function useLink({ pool, now }: Platform, token: string): Promise<void> {
  const { rowCount } = await pool.query(
    'update one_time_link set used_at = $2 where token_digest = $1 and used_at is null and expires_at > $2',
    [sm3Hex(token), now()],
  );
  if (rowCount !== 1) throw new DoorProblem('link-expired');
}
