import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { attentions } from '@yimen/domain/oversight/attention.ts';
import { type RawBuilder, sql } from 'kysely';
import { pageOf, readCursor } from '../../store/cursor.ts';
import type { Platform } from '../../store/platform.ts';
import { isParted } from '../../store/same-number.ts';
import { applicationsWithin } from '../../store/scope-sql.ts';
import { mostCalledFor, queueColumns, queueLine } from './queue-line.ts';

export type QueueShow =
  | 'waiting'
  | 'correcting'
  | 'promised'
  | 'returned'
  | 'posting'
  | 'troubled'
  | 'accepted'
  | 'ended';
const size = 30;

/**
 * The window's work: what has a last day on its desk by that day (行政许可法 art.32, R2.4), the rest oldest first: whoever has waited longest
 * is next. What is over is newest first, and so is what the departments have, unless it is wanted by what it calls for, the most first
 * (R6.2); ties go by the hour it was handed in, then by number.
 */
export async function listQueue(
  platform: Platform,
  person: Person,
  show: QueueShow,
  after?: string,
  sort?: 'attention',
) {
  const callsFor = mostCalledFor(platform);
  const { first, newestFirst } = orderOf(show, sort, callsFor);
  const order = sql.raw(newestFirst ? 'desc' : 'asc');
  const cursor = readCursor(after, [...(first === null ? [] : [first.kind]), 'instant', 'text'] as const);
  const [submitted, number] = cursor?.slice(-2) ?? [];
  const handedIn = sql`submitted_at, number`;
  const place = sql`${submitted}::timestamptz, ${number}`;
  const rows = await platform.db
    .selectFrom('application')
    .select([...queueColumns, itemCount, isParted, callsFor.as('calls_for')])
    .select(sql<string | null>`${first?.by ?? sql`null`}::text`.as('first'))
    .where(applicationsWithin(scopesFor(person, 'readForWindow')))
    .where(shows[show])
    .$if(cursor !== null, query =>
      query.where(
        first === null
          ? sql<boolean>`(${handedIn}) ${sql.raw(newestFirst ? '<' : '>')} (${place})`
          : sql<boolean>`(${first.by}, ${handedIn}) > (${cursor![0]}::${first.type}, ${place})`,
      ),
    )
    .orderBy(sql`${first === null ? sql`` : sql`${first.by}, `} submitted_at ${order}, number ${order}`)
    .limit(size + 1)
    .execute();
  const page = pageOf(
    rows,
    size,
    row => queueLine(platform, row),
    row => [...(first === null ? [] : [row.first]), row.submitted_at, row.number],
  );
  return { ...page, counts: await countQueue(platform, person) };
}

/** What comes before the hour it was handed in: the day it is due on the desk, or how little it calls for. */
function orderOf(show: QueueShow, sort: 'attention' | undefined, callsFor: RawBuilder<number>) {
  if (show === 'waiting' || show === 'correcting')
    return { first: { by: sql`desk_due`, kind: 'day', type: sql`date` }, newestFirst: false } as const;
  if (show === 'accepted' && sort === 'attention')
    return {
      first: { by: sql`(${attentions.length} - ${callsFor})`, kind: 'count', type: sql`int` },
      newestFirst: false,
    } as const;
  return { first: null, newestFirst: show === 'ended' || show === 'accepted' } as const;
}

/** How many items an application has: those submitted until it is accepted, those running after. */
export const itemCount = sql<number>`coalesce(
  nullif((select count(*)::int from item where item.application = application.id), 0),
  (select jsonb_array_length(e.body -> 'items') from event e where e.application = application.id and e.type = 'Submitted' limit 1), 0)`.as(
  'items',
);

const shows = {
  waiting: sql<boolean>`status = 'submitted'`,
  correcting: sql<boolean>`(status = 'correcting' or (status = 'accepted' and open_asks > 0))`,
  promised: sql<boolean>`promised_came > 0`,
  returned: sql<boolean>`(status = 'accepted' and returned > 0)`,
  posting: sql<boolean>`to_send > 0`,
  troubled: sql<boolean>`troubled > 0`,
  accepted: sql<boolean>`status = 'accepted'`,
  ended: sql<boolean>`status in ('concluded', 'refused', 'withdrawn', 'archived')`,
} as const satisfies Record<QueueShow, unknown>;

async function countQueue(platform: Platform, person: Person) {
  return platform.db
    .selectFrom('application')
    .select([
      sql<number>`count(*) filter (where ${shows.waiting})::int`.as('waiting'),
      sql<number>`count(*) filter (where ${shows.correcting})::int`.as('correcting'),
      sql<number>`count(*) filter (where ${shows.promised})::int`.as('promised'),
      sql<number>`count(*) filter (where ${shows.returned})::int`.as('returned'),
      sql<number>`count(*) filter (where ${shows.posting})::int`.as('posting'),
      sql<number>`count(*) filter (where ${shows.troubled})::int`.as('troubled'),
    ])
    .where(applicationsWithin(scopesFor(person, 'readForWindow')))
    .where(sql<boolean>`(status in ('submitted', 'correcting', 'accepted') or to_send > 0 or troubled > 0)`)
    .executeTakeFirstOrThrow();
}
