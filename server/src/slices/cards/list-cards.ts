import type { Person } from '@yimen/domain/access/person.ts';
import { sql } from 'kysely';
import { pageOf, readCursor } from '../../store/cursor.ts';
import type { Platform } from '../../store/platform.ts';
import { clockedOfCard, pinOf } from '../../store/state-sql.ts';
import { cardRowsInWords } from './card-row.ts';
import { type CardChoice, cardShown, cardsWithin } from './cards-within.ts';

const size = 30;

/** The cards one may read (R6.2): what waits by its last day, the first first; everything else by when it was issued, the latest first. */
export async function listCards(platform: Platform, person: Person, choice: CardChoice, after?: string) {
  const page = await cardsPage(platform, person, choice, size, after);
  return { ...page, at: platform.now(), counts: await countCards(platform, person, choice) };
}

/** The lines themselves, so many at a time, from behind the cursor, in the order of their tab. */
export async function cardsPage(
  platform: Platform,
  person: Person,
  choice: CardChoice,
  size: number,
  after?: string,
) {
  const { show } = choice;
  const waiting = show === 'waiting' || show === 'overdue';
  const cursor = readCursor(after, [waiting ? 'day' : 'instant', 'uuid', 'count']);
  const rows = await cardsShown(platform, person, choice)
    .select(sql<string>`${sql.ref(waiting ? 'card.answer_by' : 'card.issued_at')}::text`.as('key'))
    .$if(cursor !== null, query => query.where(beyond(waiting, cursor!)))
    .limit(size + 1)
    .execute();
  const { lines, next } = pageOf(
    rows,
    size,
    row => row,
    row => [row.key, row.application, String(row.card)],
  );
  return { lines: await cardRowsInWords(platform, lines), next };
}

/** Everything a choice holds, in the order of its tab. */
function cardsShown(platform: Platform, person: Person, choice: CardChoice) {
  const waiting = choice.show === 'waiting' || choice.show === 'overdue';
  return cardsWithin(platform, person, choice)
    .selectAll('card')
    .select([pinOf('card').as('pin'), clockedOfCard.as('clocked')])
    .where(cardShown(platform, person)[choice.show])
    .orderBy(
      waiting
        ? sql`card.answer_by, card.application, card.card`
        : sql`card.issued_at desc, card.application desc, card.card desc`,
    );
}

/** The numbers beside the tabs, under the same choice. */
export async function countCards(platform: Platform, person: Person, choice: CardChoice) {
  const shown = cardShown(platform, person);
  const many = (show: keyof typeof shown) =>
    sql<number>`count(*) filter (where ${shown[show]})::int`.as(show);
  return cardsWithin(platform, person, choice)
    .select([
      many('waiting'),
      many('overdue'),
      many('in-time'),
      many('late'),
      many('cancelled'),
      many('all'),
      many('news'),
    ])
    .executeTakeFirstOrThrow();
}

function beyond(waiting: boolean, [key, application, card]: (string | null)[]) {
  return waiting
    ? sql<boolean>`(card.answer_by, card.application, card.card) > (${key}::date, ${application}::uuid, ${card}::int)`
    : sql<boolean>`(card.issued_at, card.application, card.card) < (${key}::timestamptz, ${application}::uuid, ${card}::int)`;
}
