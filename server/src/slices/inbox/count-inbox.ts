import { sql } from 'kysely';
import { lateItem } from '../../store/late-sql.ts';
import type { Platform } from '../../store/platform.ts';
import { type InboxFilter, narrowedTo, shows } from './inbox-rows.ts';

/** The numbers of the inbox under the chosen filter, by the conditions of its tabs (R3.5); what is over also by how it ended, and how much of it late. */
export async function countInbox(
  platform: Platform,
  agencies: readonly string[],
  me: string,
  filter: InboxFilter,
) {
  const shown = shows(platform, me);
  const { concluded } = shown;
  const many = (condition: typeof concluded) => sql<number>`count(*) filter (where ${condition})::int`;
  const ended = (outcome: string) => many(sql<boolean>`${concluded} and item.outcome = ${outcome}`);
  return platform.db
    .selectFrom('item')
    .select([
      many(shown.open).as('open'),
      many(shown.mine).as('mine'),
      many(shown.unclaimed).as('unclaimed'),
      many(shown.overdue).as('overdue'),
      many(shown.breached).as('breached'),
      many(shown.warning).as('warning'),
      many(shown.today).as('today'),
      many(shown.paused).as('paused'),
      many(concluded).as('concluded'),
      ended('granted').as('granted'),
      ended('denied').as('denied'),
      ended('terminated').as('terminated'),
      many(sql<boolean>`${concluded} and ${lateItem(platform)}`).as('concludedLate'),
    ])
    .where(sql<boolean>`item.agency = any(${agencies})`)
    .where(narrowedTo(platform, filter))
    .executeTakeFirstOrThrow();
}
