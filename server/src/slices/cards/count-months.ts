import type { oversightRoutes } from '@yimen/contract/routes/oversight.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { nameOfAgency } from '@yimen/domain/service/directory.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Platform } from '../../store/platform.ts';
import { cardShown, cardsWithin } from './cards-within.ts';

type Query = z.output<(typeof oversightRoutes)['countCardMonths']['query']>;

/**
 * Cards of one month by office (R6.2): how many were issued, answered in time or late, still wait, or were taken back, as they stand today.
 * `overdue` are those of `waiting` whose last day is over. The current month unless another is asked for.
 */
export async function countMonths(platform: Platform, person: Person, query: Query) {
  const { month = platform.today().slice(0, 7), division } = query;
  const within = division === undefined ? {} : { division };
  const shown = cardShown(platform, person);
  const many = (condition: ReturnType<typeof sql<boolean>>) =>
    sql<number>`count(*) filter (where ${condition})::int`;
  const rows = await cardsWithin(platform, person, { ...within, month })
    .select('card.agency')
    .select([
      many(shown.all).as('issued'),
      many(sql<boolean>`card.level = 'yellow'`).as('yellow'),
      many(sql<boolean>`card.level = 'red'`).as('red'),
      many(shown['in-time']).as('inTime'),
      many(shown.late).as('late'),
      many(shown.waiting).as('waiting'),
      many(shown.overdue).as('overdue'),
      many(shown.cancelled).as('cancelled'),
    ])
    .groupBy('card.agency')
    .orderBy('card.agency')
    .execute();
  const months = await cardsWithin(platform, person, within)
    .select(sql<string>`to_char(card.issued_on, 'YYYY-MM')`.as('month'))
    .distinct()
    .orderBy('month', 'desc')
    .execute();
  const lines = rows.map(row => ({ ...row, name: nameOfAgency(platform.directory, row.agency) }));
  return {
    month,
    months: [...new Set([platform.today().slice(0, 7), month, ...months.map(each => each.month)])]
      .sort()
      .reverse(),
    lines,
    total: { agency: '', name: '合计', ...sumOf(rows) },
  };
}

const figures = ['issued', 'yellow', 'red', 'inTime', 'late', 'waiting', 'overdue', 'cancelled'] as const;
type Figures = Record<(typeof figures)[number], number>;

function sumOf(rows: readonly Figures[]): Figures {
  const sum = (of: keyof Figures) => rows.reduce((all, row) => all + row[of], 0);
  return Object.fromEntries(figures.map(each => [each, sum(each)])) as Figures;
}
