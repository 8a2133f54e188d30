import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';

/** How far this person's window reaches, as a prefix of places; null for one who has no window. */
export function findReach(person: Person): string | null {
  return (
    scopesFor(person, 'register').flatMap(scope => (scope.kind === 'division' ? [scope.prefix] : []))[0] ??
    null
  );
}
