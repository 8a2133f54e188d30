import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { sql } from 'kysely';
import { anyOf } from '../../store/any-of.ts';
import type { Platform } from '../../store/platform.ts';

/** How many bad ratings wait for this person to call back, or to mend and answer (domain.md §3.5): of the places he leads, by `rating_to_mend`; none for everybody else. */
export async function ratingsWaiting({ db }: Platform, person: Person): Promise<number> {
  const places = scopesFor(person, 'callBack').flatMap(scope =>
    scope.kind === 'division' ? [sql<boolean>`rating.settlement like ${`${scope.prefix}%`}`] : [],
  );
  if (places.length === 0) return 0;
  const { many } = await db
    .selectFrom('rating')
    .select(sql<number>`count(*)::int`.as('many'))
    .where(sql<boolean>`rating.mend_by is not null and rating.mended_at is null and not rating.replaced`)
    .where(anyOf(places))
    .executeTakeFirstOrThrow();
  return many;
}
