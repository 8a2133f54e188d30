import type { Person } from '@yimen/domain/access/person.ts';
import { DoorProblem } from '../http/problem.ts';
import type { Queryable } from '../store/find-application.ts';
import type { Platform } from '../store/platform.ts';
import { findSameNumber } from '../store/same-number.ts';

/**
 * An account whose ID number was found to be somebody else's has nothing accepted in its name: its window refuses the case or withdraws
 * it (decision 0006). Asked in the act's own transaction, behind the account's row, so that a parting under way is waited for.
 */
export async function refuseParted(
  platform: Platform,
  person: Person,
  { id, applicant }: { id: string; applicant: string },
  connection: Queryable,
): Promise<void> {
  await connection.query('select from citizen where id = $1 for update', [applicant]);
  const same = await findSameNumber(platform, person, id, connection);
  if (same?.parted !== true) return;
  const here = same.others.find(each => each.where === 'here');
  throw new DoorProblem('number-parted', here === undefined ? {} : { open: here });
}
