import type { Person } from '@yimen/domain/access/person.ts';
import { sql } from 'kysely';
import type { Platform } from '../../store/platform.ts';
import { inboxLines } from './inbox-row.ts';
import { beyond, deskOf, type InboxChoice, inboxRows, itemsOf, type Place, placeOf } from './inbox-rows.ts';

/**
 * 下一件: the first line after this one in the same tab, filter and order, whether or not this one is still on it; what a
 * colleague has is passed over. After the last comes the first again, which `again` says. Null when nothing else is left.
 */
export async function nextInInbox(
  platform: Platform,
  person: Person,
  choice: InboxChoice,
  { application, code }: { application: string; code: string },
) {
  const { agencies, me } = deskOf(person);
  const others = inboxRows(platform, person, choice)
    .where(sql<boolean>`(item.application, item.code) <> (${application}::uuid, ${code})`)
    .where(sql<boolean>`(item.claimed_by is null or item.claimed_by = ${me})`)
    .limit(1);
  const here = await itemsOf(platform, agencies)
    .where('item.application', '=', application)
    .where('item.code', '=', code)
    .executeTakeFirst();
  const place: Place = here === undefined ? [null, null, null] : placeOf(choice.show, here);
  const after = await others.where(beyond(choice.show, place)).executeTakeFirst();
  const row = after ?? (await others.executeTakeFirst());
  const [line] = row === undefined ? [] : await inboxLines(platform, [row], me);
  return { line: line ?? null, again: line !== undefined && after === undefined };
}
