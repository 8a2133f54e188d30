import type { Person } from './person.ts';
import type { Setting } from './policy.ts';
import { reaches } from './scope.ts';

/** May he set what holds for the whole province? Only whose reach for it is all of it, every place of 广东 (44). */
export function maySet(person: Person, setting: Setting): boolean {
  return reaches(person, setting, '44');
}
