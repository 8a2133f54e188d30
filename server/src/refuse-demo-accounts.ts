import { cast, demoTotpSecret } from '@yimen/demo/cast.ts';
import { BadSetting } from './bad-setting.ts';
import { findTotpSecret } from './identity/second-factor.ts';
import type { Platform } from './store/platform.ts';

/**
 * A database in which the demonstration has run holds accounts whose password and second factor everybody knows, and invented cases
 * beside real ones: outside the demo the platform does not start on it. A real account that happens to bear such a name is none.
 */
export async function refuseDemoAccounts(platform: Platform): Promise<void> {
  const { rows } = await platform.pool.query<{ id: string; username: string }>(
    'select id, username from staff where username = any($1)',
    [cast.map(({ username }) => username)],
  );
  for (const { id, username } of rows)
    if ((await findTotpSecret(platform, id)) === demoTotpSecret(username)) throw new BadSetting(refused);
}

const refused =
  '这个数据库里有演示账号和演示数据（密码和动态口令是公开的），不能用于正式办理，没有启动。请把 DATABASE_URL 指向一个新的空数据库，并为它另设 YIMEN_HOME。';
