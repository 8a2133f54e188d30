import { provinceCode } from '@yimen/domain/service/directory.ts';
import { DoorProblem } from '../http/problem.ts';
import type { Platform } from '../store/platform.ts';
import { makeLink } from './one-time-link.ts';
import { createStaff } from './staff.ts';

/**
 * While nobody can sign in as staff: a one-time link for the first administrator, who serves the whole province. A new start replaces
 * the link of the one before. Answers the path, or null when somebody can sign in.
 */
export async function firstAdministratorLink(platform: Platform): Promise<string | null> {
  const { pool, directory } = platform;
  const { rows } = await pool.query<{ some: boolean }>(
    'select exists (select 1 from staff where activated_at is not null) as some',
  );
  if (rows[0]!.some) return null;
  const agency = directory.route('veterans', provinceCode).id;
  const staff = (await waiting(platform)) ?? (await createOrFind(platform, agency));
  return (await makeLink(platform, 'first-administrator', staff)).path;
}

/** Two processes may start at once: the second finds what the first has made. */
async function createOrFind(platform: Platform, agency: string): Promise<string> {
  try {
    return await createStaff(platform, {
      username: 'admin',
      name: '系统管理员',
      agency,
      roles: ['administrator'],
    });
  } catch (error) {
    const made = error instanceof DoorProblem ? await waiting(platform) : null;
    if (made === null) throw error;
    return made;
  }
}

/** The account that an earlier start made and nobody has taken up. */
async function waiting({ pool }: Platform): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from staff where activated_at is null and status = 'active' and 'administrator' = any(roles)
     order by created_at limit 1`,
  );
  return rows[0]?.id ?? null;
}
