import type { Platform } from '../../store/platform.ts';

/** Disables or restores an account; disabling ends its sessions in the same statement. */
export async function setStatus(
  { pool }: Platform,
  id: string,
  status: 'active' | 'disabled',
): Promise<void> {
  await pool.query(
    `with sessions as (delete from auth_session where user_id = $1 and $2 = 'disabled')
     update staff set status = $2 where id = $1`,
    [id, status],
  );
}
