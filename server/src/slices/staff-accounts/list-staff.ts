import type { identityRoutes } from '@yimen/contract/routes/identity.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { fullName, getAgency } from '@yimen/domain/service/directory.ts';
import type { z } from 'zod';
import { type Staff, staffColumns } from '../../identity/staff.ts';
import { pageOf, readCursor } from '../../store/cursor.ts';
import type { Platform } from '../../store/platform.ts';
import { staffPrefixes } from './may-manage.ts';

const pageSize = 50;
type Answer = z.input<(typeof identityRoutes)['listStaff']['response']>;

/** Accounts in the administrator's division and below it, by account name; `text` is looked for in account name and name. */
export async function listStaff(
  platform: Platform,
  person: Person,
  { text, after }: { text?: string | undefined; after?: string | undefined },
): Promise<Answer> {
  const { rows } = await platform.pool.query<Staff>(
    `select ${staffColumns} from staff
     where division ^@ any($1::text[]) and username > $2
       and ($3 = '' or position($3 in username) > 0 or position($3 in name) > 0)
     order by username limit ${pageSize + 1}`,
    [staffPrefixes(person), readCursor(after, ['text'])?.[0] ?? '', (text ?? '').trim().toLowerCase()],
  );
  return pageOf(
    rows,
    pageSize,
    row => staffLine(platform, row),
    ({ username }) => [username],
  );
}

/** `invited` until the first sign-in is through; throws for an agency or division that left the directory. */
export function staffLine({ directory }: Platform, staff: Staff): Answer['lines'][number] {
  const { id, username, name, division, roles, activated_at: activatedAt } = staff;
  return {
    id,
    username,
    name,
    agency: { id: staff.agency, name: getAgency(directory, staff.agency).name },
    division: { code: division, name: fullName(directory, division) },
    roles,
    status: staff.status === 'disabled' ? 'disabled' : activatedAt === null ? 'invited' : 'active',
    activatedAt,
  };
}
