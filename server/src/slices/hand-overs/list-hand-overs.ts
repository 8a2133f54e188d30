import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { itemStatusWords } from '@yimen/domain/application/words.ts';
import { papersWith } from '@yimen/domain/custody/ledger.ts';
import { papersToHand } from '@yimen/domain/custody/papers-to-hand.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import { sql } from 'kysely';
import { openLabel } from '../../store/box.ts';
import { pageOf, readCursor } from '../../store/cursor.ts';
import { pinnedService } from '../../store/definitions.ts';
import type { Platform } from '../../store/platform.ts';
import { applicationsWithin } from '../../store/scope-sql.ts';

export type HandOverShow = 'ready' | 'going' | 'signed' | 'missing';
const size = 50;

/** The items on paper of the window's place, by how their hand-over stands; by case number, which is by day. */
export async function listHandOvers(platform: Platform, person: Person, show: HandOverShow, after?: string) {
  const { db, keys, directory } = platform;
  const cursor = readCursor(after, ['text', 'text']);
  const rows = await db
    .selectFrom('item')
    .innerJoin('application', 'application.id', 'item.application')
    .select(['item.application', 'item.code', 'item.number', 'item.agency', 'item.status', 'item.revision'])
    .select(['application.label', 'application.data_key', 'application.state'])
    .where('item.channel', '=', 'paper')
    .where(applicationsWithin(scopesFor(person, 'handOver')))
    .where(shows[show])
    .$if(cursor !== null, query =>
      query.where(sql<boolean>`(item.number, item.code) > (${cursor?.[0]}, ${cursor?.[1]})`),
    )
    .orderBy('item.number')
    .orderBy('item.code')
    .limit(size + 1)
    .execute();
  const window = person.kind === 'staff' ? person.agency : '';
  const page = pageOf(
    rows,
    size,
    row => {
      const service = pinnedService(row.state);
      const part = row.state.items[row.code]!.sheets?.at(-1);
      return {
        application: row.application,
        number: row.number ?? '',
        item: row.code,
        itemName: getItem(service, row.code).name,
        applicant: openLabel(keys, row.application, row),
        agency: { id: row.agency, name: directory.agencies.get(row.agency)?.name ?? row.agency },
        statusText: itemStatusWords[row.status],
        revision: row.revision,
        papers: papersToHand(service, row.state, row.code, window),
        last:
          part === undefined
            ? null
            : {
                sheet: part.sheet,
                handedAt: part.at,
                signedOn: part.signed?.on ?? null,
                lostAt: part.lostAt,
                missing: papersWith(row.state.papers, `missing:${part.sheet}`).length,
              },
      };
    },
    row => [row.number, row.code],
  );
  return { ...page, counts: await countHandOvers(platform, person) };
}

/** How many items each tab has. */
async function countHandOvers({ db }: Platform, person: Person) {
  const counted = (show: HandOverShow) => sql<number>`count(*) filter (where ${shows[show]})::int`.as(show);
  return db
    .selectFrom('item')
    .innerJoin('application', 'application.id', 'item.application')
    .select([counted('ready'), counted('going'), counted('signed'), counted('missing')])
    .where('item.channel', '=', 'paper')
    .where(applicationsWithin(scopesFor(person, 'handOver')))
    .executeTakeFirstOrThrow();
}

const line = (which: string) =>
  `exists (select 1 from sheet_line l where l.application = item.application and l.item = item.code and ${which})`;
const going = line('l.signed_on is null and l.lost_at is null');
const signed = line('l.signed_on is not null');

const shows = {
  ready: sql<boolean>`item.status = 'dispatched' and not ${sql.raw(going)}`,
  going: sql<boolean>`${sql.raw(going)}`,
  signed: sql<boolean>`item.status <> 'concluded' and ${sql.raw(signed)} and not ${sql.raw(going)}`,
  missing: sql<boolean>`${sql.raw(line('l.missing > 0'))}`,
} as const satisfies Record<HandOverShow, unknown>;
