import { sql } from 'kysely';
import type { Platform } from '../../store/platform.ts';

/** The numbers above the inbox: what is open, mine, unclaimed, paused, due today, overdue. */
export async function countInbox({ db, today }: Platform, agencies: readonly string[], me: string) {
  const running = sql`status in ('dispatched', 'received')`;
  return db
    .selectFrom('item')
    .select([
      sql<number>`count(*) filter (where ${running})::int`.as('open'),
      sql<number>`count(*) filter (where ${running} and claimed_by = ${me})::int`.as('mine'),
      sql<number>`count(*) filter (where ${running} and claimed_by is null)::int`.as('unclaimed'),
      sql<number>`count(*) filter (where status = 'paused')::int`.as('paused'),
      sql<number>`count(*) filter (where ${running} and promised_due = ${today()}::date)::int`.as('dueToday'),
      sql<number>`count(*) filter (where ${running} and promised_due < ${today()}::date)::int`.as('overdue'),
    ])
    .where('agency', 'in', agencies.length === 0 ? [''] : [...agencies])
    .where('status', 'in', ['dispatched', 'received', 'paused'])
    .executeTakeFirstOrThrow();
}
