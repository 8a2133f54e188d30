import type { Person } from '@yimen/domain/access/person.ts';
import { rolesMay } from '@yimen/domain/access/roles-may.ts';
import { sql } from 'kysely';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';
import { cardShown, cardsWithin } from './cards-within.ts';

/** Notes until when this person has read what happened to cards; never back. Answers how much is new since. */
export async function lookAtCards(platform: Platform, person: Person, until: string): Promise<number> {
  if (person.kind !== 'staff' || !rolesMay(person.roles, 'readCards')) throw new DoorProblem('not-found');
  await platform.pool.query(
    `insert into card_look (staff, looked_at) values ($1, least($2::timestamptz, $3::timestamptz))
     on conflict (staff) do update set looked_at = greatest(card_look.looked_at, excluded.looked_at)`,
    [person.id, until, platform.now()],
  );
  return newsOf(platform, person);
}

/** How many cards somebody else did something to since. */
export async function newsOf(platform: Platform, person: Person): Promise<number> {
  const { many } = await cardsWithin(platform, person, {})
    .select(sql<number>`count(*)::int`.as('many'))
    .where(cardShown(platform, person).news)
    .executeTakeFirstOrThrow();
  return many;
}

/** How many cards wait for an answer of this person's own office; none for who answers none. */
export async function toAnswer(platform: Platform, person: Person): Promise<number> {
  if (person.kind !== 'staff' || !rolesMay(person.roles, 'answerCard')) return 0;
  const { many } = await cardsWithin(platform, person, { whose: 'unit' })
    .select(sql<number>`count(*)::int`.as('many'))
    .where(cardShown(platform, person).waiting)
    .executeTakeFirstOrThrow();
  return many;
}
