import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { getStateOfItem } from '@yimen/domain/application/application.ts';
import { isOpen } from '@yimen/domain/application/item.ts';
import { itemStatusWords } from '@yimen/domain/application/words.ts';
import { papersWith } from '@yimen/domain/custody/ledger.ts';
import { papersToFollow, papersToHand } from '@yimen/domain/custody/papers-to-hand.ts';
import { nameOfAgency } from '@yimen/domain/service/directory.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import { heldOfItem } from '@yimen/domain/view/held-line.ts';
import type { Lens } from '@yimen/domain/view/lens.ts';
import { paperLine } from '@yimen/domain/view/paper-line.ts';
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
        agency: { id: row.agency, name: nameOfAgency(directory, row.agency) },
        statusText: itemStatusWords[row.status],
        revision: row.revision,
        ...paperLines({ application: row.state, service, directory }, row.code, window),
        last:
          part === undefined
            ? null
            : {
                sheet: part.sheet,
                handedAt: part.at,
                signedOn: part.signed?.on ?? null,
                lostAt: part.lostAt,
                recalledAt: part.recalledAt ?? null,
                missing: papersWith(row.state.papers, `missing:${part.sheet}`).length,
              },
      };
    },
    row => [row.number, row.code],
  );
  return { ...page, counts: await countHandOvers(platform, person) };
}

type Seen = Pick<Lens, 'application' | 'service' | 'directory'>;

/** What goes along now, who else on paper needs the same, and who has what was kept. */
function paperLines(lens: Seen, code: string, window: string) {
  const { application, service } = lens;
  const { stage, agency } = getStateOfItem(application, code);
  const papers =
    stage.status === 'dispatched'
      ? papersToHand(service, application, code, window)
      : papersToFollow(service, application, code, window);
  const others = Object.values(application.items).filter(
    each => each.code !== code && each.agency !== agency && each.channel === 'paper' && isOpen(each),
  );
  const needing = (material: string) =>
    others.filter(each => getItem(service, each.code).materials.some(use => use.material === material));
  return {
    papers: papers.map(each => paperLine(lens, each)),
    shared: papers
      .map(each => ({
        name: paperLine(lens, each).name,
        items: needing(each.material).map(other => getItem(service, other.code).shortName),
      }))
      .filter(each => each.items.length > 0),
    held: heldOfItem(lens, code),
  };
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
const going = line('l.signed_on is null and l.lost_at is null and l.recalled_at is null');
const signed = line('l.signed_on is not null');

const shows = {
  ready: sql<boolean>`(item.status = 'dispatched' or item.to_follow > 0) and not ${sql.raw(going)}`,
  going: sql<boolean>`${sql.raw(going)}`,
  signed: sql<boolean>`item.status <> 'concluded' and ${sql.raw(signed)} and not ${sql.raw(going)}`,
  missing: sql<boolean>`${sql.raw(line('l.missing > 0'))}`,
} as const satisfies Record<HandOverShow, unknown>;
