import { subjectOf } from '@yimen/domain/access/offers.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { Read } from '@yimen/domain/access/policy.ts';
import { permits } from '@yimen/domain/access/scope.ts';
import { DoorProblem } from '../http/problem.ts';
import { findApplication, type Stored } from './find-application.ts';
import type { Platform } from './platform.ts';

/** An application this person may read in all these ways; for everyone else it does not exist (a stranger sees nothing). */
export async function findForReading(
  platform: Platform,
  person: Person,
  read: Read | readonly Read[],
  id: string,
  item?: string,
): Promise<Stored> {
  const stored = await findApplication(platform, id);
  if (stored === null) throw new DoorProblem('not-found');
  for (const each of [read].flat()) readableBy(person, each, stored, item);
  return stored;
}

/**
 * The same application, if this person may read it in this way. Every answer to an act goes through here too: one who may act (the
 * window and the department both record visits) is answered only in the view that is his (law 8).
 */
export function readableBy(person: Person, read: Read, stored: Stored, item?: string): Stored {
  const agency = item === undefined ? null : stored.state.items[item]?.agency;
  if (agency === undefined || !permits(person, read, subjectOf(stored.state, agency)))
    throw new DoorProblem('not-found');
  return stored;
}
