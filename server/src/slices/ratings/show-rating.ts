import { subjectOf } from '@yimen/domain/access/offers.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { permits } from '@yimen/domain/access/scope.ts';
import { findRating } from '@yimen/domain/oversight/rating.ts';
import { type OfficeRating, officeRating } from '@yimen/domain/view/office-rating.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Acted } from '../../store/act.ts';
import { findApplication, type Queryable, type Stored } from '../../store/find-application.ts';
import { lensFor } from '../../store/lens.ts';
import type { Platform } from '../../store/platform.ts';

/** One rating for who may read it: the leads and superiors of its place, and the office whose item was rated; for all others there is none. */
export async function showRating(
  platform: Platform,
  person: Person,
  id: string,
  number: number,
): Promise<OfficeRating> {
  const stored = await findApplication(platform, id);
  if (stored === null) throw new DoorProblem('not-found');
  return view(platform, person, stored, number);
}

/** The same as the answer to an act upon it, made on the act's own connection. */
export function answeredRating(
  platform: Platform,
  person: Person,
  { stored, connection }: Acted,
  number: number,
): Promise<OfficeRating> {
  return view(platform, person, stored, number, connection);
}

async function view(
  platform: Platform,
  person: Person,
  stored: Stored,
  number: number,
  connection?: Queryable,
): Promise<OfficeRating> {
  const rating = findRating(stored.state, number);
  const item = rating?.about ?? null;
  const agency = item === null ? null : (stored.state.items[item]?.agency ?? null);
  if (rating === null || !permits(person, 'readRatings', subjectOf(stored.state, agency)))
    throw new DoorProblem('not-found');
  const lens = await lensFor(platform, person, stored, connection === undefined ? {} : { connection });
  return officeRating(lens, rating, number);
}
