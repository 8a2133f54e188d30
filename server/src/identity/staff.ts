import { randomUUID } from 'node:crypto';
import type { Person, StaffRole } from '@yimen/domain/access/person.ts';
import { getAgency } from '@yimen/domain/service/directory.ts';
import { DoorProblem } from '../http/problem.ts';
import type { Platform } from '../store/platform.ts';
import { hashPassword } from './passwords.ts';
import { hideTotpSecret } from './second-factor.ts';

export type StaffPerson = Extract<Person, { kind: 'staff' }>;
/** An account as stored. `username` is in lower case. */
export type Staff = {
  id: string;
  username: string;
  name: string;
  agency: string;
  division: string;
  roles: StaffRole[];
  status: 'active' | 'disabled';
  activated_at: string | null;
};
export const staffColumns = 'id, username, name, agency, division, roles, status, activated_at';

export type NewStaff = { username: string; name: string; agency: string; roles: readonly StaffRole[] };

/**
 * Makes an account in an office of the directory and answers its id. With `password` and `totpSecret` (base 32) it is ready for use, as
 * the demo's cast is; without them it waits for its one-time link. Refuses a name that is taken.
 */
export async function createStaff(
  platform: Platform,
  {
    username,
    name,
    agency,
    roles,
    password,
    totpSecret,
  }: NewStaff & { password?: string; totpSecret?: string },
): Promise<string> {
  const { pool, directory, now } = platform;
  const id = randomUUID();
  const { division } = getAgency(directory, agency);
  await pool
    .query(
      `with made as (
         insert into auth_user (id, name, email, username, created_at, updated_at)
         values ($1, '—', $1 || '@staff.invalid', $2, $7, $7))
       insert into staff (id, username, name, agency, division, roles, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, username.toLowerCase(), name, agency, division, roles, now()],
    )
    .catch((error: unknown) => {
      throw (error as { code?: string }).code === '23505' ? new DoorProblem('name-taken') : error;
    });
  if (password !== undefined && totpSecret !== undefined) {
    await setPassword(platform, id, password);
    await enrol(platform, id, totpSecret);
    await activate(platform, id);
  }
  return id;
}

/** The member of staff with this account name, as the door would know him. Throws when there is none: for the demo and for tests. */
export async function findStaffByName({ pool }: Platform, username: string): Promise<StaffPerson> {
  const { rows } = await pool.query<Staff>(`select ${staffColumns} from staff where username = $1`, [
    username.toLowerCase(),
  ]);
  if (rows[0] === undefined) throw new Error(`no staff account ${username}`);
  const { id, name, agency, division, roles } = rows[0];
  return { kind: 'staff', id, name, agency, division, roles };
}

/** The account that may sign in under this name now: active, and through its first sign-in. */
export async function findReadyStaff({ pool }: Platform, username: string): Promise<Staff | null> {
  const { rows } = await pool.query<Staff>(
    `select ${staffColumns} from staff where username = $1 and status = 'active' and activated_at is not null`,
    [username.toLowerCase()],
  );
  return rows[0] ?? null;
}

/** Whatever its state, disabled and invited accounts too: who may sign in is `findReadyStaff`. */
export async function findStaff({ pool }: Platform, id: string): Promise<Staff | null> {
  const { rows } = await pool.query<Staff>(`select ${staffColumns} from staff where id = $1`, [id]);
  return rows[0] ?? null;
}

/** Where the sign-in library looks for a password. */
export async function setPassword({ pool, now }: Platform, id: string, password: string): Promise<void> {
  await pool.query(
    `insert into auth_account (id, user_id, account_id, provider_id, password, created_at, updated_at)
     values ($1, $2, $2, 'credential', $3, $4, $4)
     on conflict (user_id, provider_id) do update set password = excluded.password, updated_at = excluded.updated_at`,
    [randomUUID(), id, await hashPassword(password), now()],
  );
}

/** Keeps a second-factor secret that counts only once `activate` has followed. Backup codes are not used: a lost phone is a reset. */
export async function enrol({ pool, keys }: Platform, id: string, totpSecret: string): Promise<void> {
  await pool.query(
    `insert into auth_two_factor (id, user_id, secret, backup_codes, verified) values ($1, $2, $3, '', false)
     on conflict (user_id) do update set secret = excluded.secret, verified = false`,
    [randomUUID(), id, await hideTotpSecret(keys, totpSecret)],
  );
}

/** From now on the account signs in with password and second factor. */
export async function activate({ pool, now }: Platform, id: string): Promise<void> {
  await pool.query(
    `with proven as (update auth_two_factor set verified = true where user_id = $1),
          required as (update auth_user set two_factor_enabled = true, updated_at = $2 where id = $1)
     update staff set activated_at = $2 where id = $1`,
    [id, now()],
  );
}

/** Takes password, second factor and every session away: the account waits for a new link. */
export async function deactivate({ pool, now }: Platform, id: string): Promise<void> {
  await pool.query(
    `with password as (delete from auth_account where user_id = $1),
          factor as (delete from auth_two_factor where user_id = $1),
          required as (update auth_user set two_factor_enabled = false, updated_at = $2 where id = $1),
          sessions as (delete from auth_session where user_id = $1)
     update staff set activated_at = null, totp_step = 0 where id = $1`,
    [id, now()],
  );
}
