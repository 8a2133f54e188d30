import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { itemStatusWords, outcomeWords } from '@yimen/domain/application/words.ts';
import { remainingWorkingDays } from '@yimen/domain/calendar/deadline.ts';
import { parsePlainDate } from '@yimen/domain/plain/date.ts';
import { fullName } from '@yimen/domain/service/directory.ts';
import { findItem } from '@yimen/domain/service/lookup.ts';
import { type Selectable, sql } from 'kysely';
import { openLabel } from '../../store/box.ts';
import { pageOf, readCursor } from '../../store/cursor.ts';
import { pinFor, pinnedService } from '../../store/definitions.ts';
import type { Platform } from '../../store/platform.ts';
import { agenciesOf } from '../../store/scope-sql.ts';
import { staffNames } from '../../store/staff-names.ts';
import type { Tables } from '../../store/tables.ts';
import { countInbox } from './count-inbox.ts';

export type InboxShow = 'open' | 'mine' | 'unclaimed' | 'paused' | 'concluded';
const size = 50;

/** The department's inbox by due date (R3.3, R6.1): only its own agency's items, by a partial index on open ones. */
export async function listInbox(
  platform: Platform,
  person: Person,
  show: InboxShow,
  item?: string,
  after?: string,
) {
  const agencies = agenciesOf(scopesFor(person, 'readItem'));
  const me = person.kind === 'staff' ? person.id : '';
  const cursor = readCursor(after, [show === 'concluded' ? 'instant' : 'day', 'uuid', 'text']);
  const rows =
    agencies.length === 0
      ? []
      : await platform.db
          .selectFrom('item')
          .innerJoin('application', 'application.id', 'item.application')
          .select(columns)
          .where('item.agency', 'in', agencies)
          .where(shows[show](me))
          .$if(item !== undefined, query => query.where('item.code', '=', item ?? ''))
          .$if(cursor !== null, query => query.where(beyond(show, cursor!)))
          .orderBy(
            sql.raw(
              show === 'concluded'
                ? 'item.ended_at desc, item.application, item.code'
                : 'item.promised_due, item.application, item.code',
            ),
          )
          .limit(size + 1)
          .execute();
  const names = await staffNames(
    platform,
    rows.flatMap(row => (row.claimed_by === null ? [] : [row.claimed_by])),
  );
  const page = pageOf(
    rows,
    size,
    row => inboxLine(platform, row, me, names),
    row => [show === 'concluded' ? row.ended_at : row.promised_due, row.application, row.code],
  );
  return { ...page, counts: await countInbox(platform, agencies, me), items: itemsOf(platform, agencies) };
}

const columns = [
  'item.application',
  'item.code',
  'item.status',
  'item.outcome',
  'item.claimed_by',
  'item.promised_due',
  'item.provisional',
  'item.dispatched_at',
  'item.ended_at',
  'application.number',
  'application.settlement',
  'application.data_key',
  'application.label',
  'application.definition',
  'application.state',
] as const;

type Row = Pick<
  Selectable<Tables['item']>,
  | 'application'
  | 'code'
  | 'status'
  | 'outcome'
  | 'claimed_by'
  | 'promised_due'
  | 'provisional'
  | 'dispatched_at'
  | 'ended_at'
> &
  Pick<
    Selectable<Tables['application']>,
    'number' | 'settlement' | 'data_key' | 'label' | 'definition' | 'state'
  >;

const running = sql<boolean>`item.status in ('dispatched', 'received')`;
const shows = {
  open: () => running,
  mine: me => sql<boolean>`${running} and item.claimed_by = ${me}`,
  unclaimed: () => sql<boolean>`${running} and item.claimed_by is null`,
  paused: () => sql<boolean>`item.status = 'paused'`,
  concluded: () => sql<boolean>`item.status = 'concluded'`,
} as const satisfies Record<InboxShow, (me: string) => ReturnType<typeof sql<boolean>>>;

function beyond(show: InboxShow, [when, application, code]: (string | null)[]) {
  if (show !== 'concluded') {
    return sql<boolean>`(item.promised_due, item.application, item.code) > (${when}::date, ${application}::uuid, ${code})`;
  }
  return sql<boolean>`(item.ended_at < ${when}::timestamptz
    or (item.ended_at = ${when}::timestamptz and (item.application, item.code) > (${application}::uuid, ${code})))`;
}

function inboxLine(platform: Platform, row: Row, me: string, names: ReadonlyMap<string, string>) {
  const { keys, directory, calendar } = platform;
  const due =
    row.status === 'dispatched' || row.status === 'received' ? parsePlainDate(row.promised_due ?? '') : null;
  const outcome = row.outcome as keyof typeof outcomeWords | null;
  return {
    application: row.application,
    number: row.number ?? '',
    item: row.code,
    itemName: findItem(pinnedService(row.state), row.code)?.name ?? row.code,
    applicant: openLabel(keys, row.application, row),
    settlement: fullName(directory, row.settlement).replace(/^广东省/, ''),
    status: row.status,
    statusText: outcome === null ? itemStatusWords[row.status] : outcomeWords[outcome],
    due,
    provisional: row.provisional,
    daysLeft: due === null ? null : remainingWorkingDays(platform.today(), due, calendar),
    claimedBy: row.claimed_by === null ? null : (names.get(row.claimed_by) ?? '同事'),
    mine: row.claimed_by !== null && row.claimed_by === me,
    dispatchedAt: row.dispatched_at,
  };
}

/** The items these agencies handle under today's definition, for the filter. */
function itemsOf({ directory }: Platform, agencies: readonly string[]) {
  const mine = agencies.flatMap(id => directory.agencies.get(id) ?? []);
  const lines = new Set(mine.map(agency => agency.line));
  const service = pinnedService(pinFor(mine[0]?.division ?? '440000'));
  return service.items.filter(each => lines.has(each.line)).map(({ code, name }) => ({ code, name }));
}
