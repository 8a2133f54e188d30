import { sql } from 'kysely';
import { lateItem } from '../../store/late-sql.ts';
import type { Platform } from '../../store/platform.ts';
import { type InboxFilter, narrowedTo, shows } from './inbox-rows.ts';

/**
 * The numbers of the inbox under the chosen filter, by the conditions of its tabs (R3.5); what is over also by how it ended, and how much of it
 * late. What is at work is few and asked for much, what is over is years of it and asked for little: each is read apart, in one statement.
 */
export function countInbox(platform: Platform, agencies: readonly string[], me: string, filter: InboxFilter) {
  const { concluded, ...working } = shows(platform, me);
  const many = (condition: typeof concluded) => sql<number>`count(*) filter (where ${condition})::int`;
  const ended = (outcome: string) => many(sql<boolean>`item.outcome = ${outcome}`);
  const items = platform.db
    .selectFrom('item')
    .where(sql<boolean>`item.agency = any(${agencies})`)
    .where(narrowedTo(platform, filter));
  const atWork = items
    .where(sql<boolean>`item.status in ('dispatched', 'received', 'paused', 'returned')`)
    .select([
      many(working.open).as('open'),
      many(working.mine).as('mine'),
      many(working.unclaimed).as('unclaimed'),
      many(working.overdue).as('overdue'),
      many(working.breached).as('breached'),
      many(working.warning).as('warning'),
      many(working.today).as('today'),
      many(working.paused).as('paused'),
    ]);
  const over = items
    .where(concluded)
    .select([
      sql<number>`count(*)::int`.as('concluded'),
      ended('granted').as('granted'),
      ended('denied').as('denied'),
      ended('terminated').as('terminated'),
      many(lateItem(platform)).as('concludedLate'),
    ]);
  return platform.db
    .selectFrom(atWork.as('working'))
    .innerJoin(over.as('ended'), join => join.onTrue())
    .selectAll()
    .executeTakeFirstOrThrow();
}
