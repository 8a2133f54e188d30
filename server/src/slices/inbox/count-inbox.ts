import { sql } from 'kysely';
import { countedDay } from '../../store/late-sql.ts';
import type { Platform } from '../../store/platform.ts';
import { shows } from './inbox-rows.ts';

/** The numbers above the inbox, by the conditions of its tabs (R3.5); `dueToday` is what is late tomorrow. */
export async function countInbox(platform: Platform, agencies: readonly string[], me: string) {
  const { open, mine, unclaimed, overdue, paused } = shows(platform, me);
  const dueToday = sql<boolean>`${open} and item.promised_due between ${countedDay(platform)}::date and ${platform.today()}::date`;
  const many = (condition: typeof open) => sql<number>`count(*) filter (where ${condition})::int`;
  return platform.db
    .selectFrom('item')
    .select([
      many(open).as('open'),
      many(mine).as('mine'),
      many(unclaimed).as('unclaimed'),
      many(overdue).as('overdue'),
      many(paused).as('paused'),
      many(dueToday).as('dueToday'),
    ])
    .where(sql<boolean>`item.agency = any(${agencies})`)
    .where('status', 'in', ['dispatched', 'received', 'paused', 'returned'])
    .executeTakeFirstOrThrow();
}
