import type { Person } from '@yimen/domain/access/person.ts';
import { urgedWords } from '@yimen/domain/oversight/words.ts';
import { nameInProvince, nameOfAgency } from '@yimen/domain/service/directory.ts';
import { findItem } from '@yimen/domain/service/lookup.ts';
import { sql } from 'kysely';
import { pageOf, readCursor } from '../../store/cursor.ts';
import { pinnedService } from '../../store/definitions.ts';
import type { Platform } from '../../store/platform.ts';
import { pinOf } from '../../store/state-sql.ts';
import { askedOf, urgesWithin } from './urges-within.ts';

const size = 30;
export type UrgeShow = 'waiting' | 'answered' | 'all';
const shown = {
  waiting: sql<boolean>`urge.answered_at is null`,
  answered: sql<boolean>`urge.answered_at is not null`,
  all: sql<boolean>`true`,
} as const satisfies Record<UrgeShow, unknown>;

export type UrgeChoice = { show: UrgeShow; division?: string | undefined };

/** Urges asked of me or below me (R6.2), the latest first; who waits for whom, never the words: those are read at the case. */
export async function listUrges(
  platform: Platform,
  person: Person,
  { after, ...choice }: UrgeChoice & { after?: string | undefined },
) {
  const page = await urgesPage(platform, person, choice, size, after);
  return { ...page, counts: await countUrges(platform, person, choice) };
}

/** The lines themselves, so many at a time, from behind the cursor. */
export async function urgesPage(
  platform: Platform,
  person: Person,
  { show, division }: UrgeChoice,
  size: number,
  after?: string,
) {
  const { directory } = platform;
  const cursor = readCursor(after, ['instant', 'uuid', 'count']);
  const rows = await urgesWithin(platform, person, division)
    .selectAll('urge')
    .select(sql<boolean>`coalesce(${askedOf(person)}, false)`.as('mine'))
    .select(sql<string>`urge.urged_at::text`.as('key'))
    .select(pinOf('urge').as('pin'))
    .where(shown[show])
    .$if(cursor !== null, query =>
      query.where(
        sql<boolean>`(urge.urged_at, urge.application, urge.urge) < (${cursor?.[0]}::timestamptz, ${cursor?.[1]}::uuid, ${cursor?.[2]}::int)`,
      ),
    )
    .orderBy(sql`urge.urged_at desc, urge.application desc, urge.urge desc`)
    .limit(size + 1)
    .execute();
  return pageOf(
    rows,
    size,
    row => ({
      application: row.application,
      urge: row.urge,
      number: row.number ?? '',
      item: row.item,
      itemName: row.item === null ? null : (findItem(pinnedService(row.pin), row.item)?.name ?? row.item),
      settlement: nameInProvince(directory, row.settlement),
      to: row.asked,
      whom: row.agency === null ? urgedWords[row.asked] : nameOfAgency(directory, row.agency),
      by: nameOfAgency(directory, row.by_agency),
      urgedAt: row.urged_at,
      answeredAt: row.answered_at,
      mine: row.mine,
    }),
    row => [row.key, row.application, String(row.urge)],
  );
}

/** The numbers beside the tabs, under the same choice. */
export function countUrges(platform: Platform, person: Person, { division }: UrgeChoice) {
  const many = (each: UrgeShow) => sql<number>`count(*) filter (where ${shown[each]})::int`.as(each);
  return urgesWithin(platform, person, division)
    .select([many('waiting'), many('answered'), many('all')])
    .executeTakeFirstOrThrow();
}

/** How many urges wait for this person's answer. */
export async function urgesWaiting(platform: Platform, person: Person): Promise<number> {
  const { many } = await urgesWithin(platform, person)
    .select(sql<number>`count(*)::int`.as('many'))
    .where(shown.waiting)
    .where(askedOf(person))
    .executeTakeFirstOrThrow();
  return many;
}
