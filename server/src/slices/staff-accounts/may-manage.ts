import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { DoorProblem } from '../../http/problem.ts';
import { findStaff, type Staff } from '../../identity/staff.ts';
import type { Platform } from '../../store/platform.ts';

/** Prefixes of the divisions whose accounts this person may manage; none for anybody but an administrator. */
export function staffPrefixes(person: Person): string[] {
  return scopesFor(person, 'manageStaff').flatMap(scope => (scope.kind === 'division' ? [scope.prefix] : []));
}

/** An administrator's own division and all below it, by the prefix of the code; nobody else manages any account. */
export function mayManage(person: Person, division: string): boolean {
  return staffPrefixes(person).some(prefix => division.startsWith(prefix));
}

/** An account of his own division; another's is not there for him. */
export async function getManaged(platform: Platform, person: Person, id: string): Promise<Staff> {
  const staff = await findStaff(platform, id);
  if (staff === null || !mayManage(person, staff.division)) throw new DoorProblem('not-found');
  return staff;
}
