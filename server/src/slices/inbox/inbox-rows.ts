import type { Person } from '@yimen/domain/access/person.ts';
import { divisionPrefix, scopesFor } from '@yimen/domain/access/scope.ts';
import type { Attention } from '@yimen/domain/oversight/attention.ts';
import { type RawBuilder, sql } from 'kysely';
import { calledFor } from '../../store/attention-sql.ts';
import { breachedItem, countedDay, lateItem } from '../../store/late-sql.ts';
import type { Platform } from '../../store/platform.ts';
import { agenciesOf } from '../../store/scope-sql.ts';
import { inboxColumns } from './inbox-row.ts';

export type InboxShow =
  | 'open'
  | 'mine'
  | 'unclaimed'
  | 'overdue'
  | 'breached'
  | 'warning'
  | 'today'
  | 'paused'
  | 'concluded';
/** Which lines of the inbox: a tab, and perhaps one item or one place only. */
export type InboxChoice = { show: InboxShow } & InboxFilter;
export type InboxFilter = {
  item?: string | undefined;
  division?: string | undefined;
  attention?: Attention | undefined;
};

/** A handler's own agencies and id: the inbox is never more than these. */
export function deskOf(person: Person): { agencies: string[]; me: string } {
  return {
    agencies: agenciesOf(scopesFor(person, 'readItem')),
    me: person.kind === 'staff' ? person.id : '',
  };
}

/** The lines of one tab in its order: by promised day, then by case number, so that two clerks see the same list; what is over, newest first. */
export function inboxRows(platform: Platform, person: Person, { show, ...filter }: InboxChoice) {
  const { agencies, me } = deskOf(person);
  return itemsOf(platform, agencies)
    .where(shows(platform, me)[show])
    .where(narrowedTo(platform, filter))
    .orderBy(
      sql.raw(
        show === 'concluded'
          ? 'item.ended_at desc, item.number, item.code'
          : 'item.promised_due, item.number, item.code',
      ),
    );
}

/** One item, one place or one kind of attention only, as a condition that lists and the numbers above them share: what is counted is what is listed. */
export function narrowedTo(
  platform: Platform,
  { item, division, attention }: InboxFilter,
): RawBuilder<boolean> {
  const settled = `${divisionPrefix(division ?? '')}%`;
  return sql.join<boolean>(
    [
      sql`true`,
      ...(item === undefined ? [] : [sql`item.code = ${item}`]),
      ...(attention === undefined ? [] : [calledFor(platform, attention)]),
      ...(division === undefined
        ? []
        : [
            sql`exists (select 1 from application as a where a.id = item.application and a.settlement like ${settled})`,
          ]),
    ],
    sql` and `,
  );
}

/** Every item of these agencies with what its line needs; none for who has no agency. */
export function itemsOf({ db }: Platform, agencies: readonly string[]) {
  return db
    .selectFrom('item')
    .innerJoin('application', 'application.id', 'item.application')
    .select(inboxColumns)
    .where(sql<boolean>`item.agency = any(${agencies})`);
}

/** The sort values of a line, which a page or the next item begins after. */
export type Place = readonly [when: string | null, number: string | null, code: string | null];

/** Lines after this place in the order of the tab. */
export function beyond(show: InboxShow, [when, number, code]: Place) {
  if (show !== 'concluded')
    return sql<boolean>`(item.promised_due, item.number, item.code) > (${when}::date, ${number}, ${code})`;
  return sql<boolean>`(item.ended_at < ${when}::timestamptz
    or (item.ended_at = ${when}::timestamptz and (item.number, item.code) > (${number}, ${code})))`;
}

/**
 * The same columns by which `beyond` orders: the day it ended where that is done, else the promised day, then number and item.
 */
export function placeOf(
  show: InboxShow,
  row: { ended_at: string | null; promised_due: string | null; number: string | null; code: string },
): [string | null, string | null, string] {
  return [show === 'concluded' ? row.ended_at : row.promised_due, row.number, row.code];
}

/** What each tab shows: at work is what has a clock running in this office, were it the law's alone; one's own includes what one has paused, which is still one's to resume. The numbers above the inbox count by the same conditions. `today`: due today, so late tomorrow; `breached`: beyond the statutory day. */
export function shows(platform: Platform, me: string) {
  const running = sql<boolean>`item.status in ('dispatched', 'received')`;
  const unfinished = sql<boolean>`item.status in ('dispatched', 'received', 'paused', 'returned')`;
  const atWork = sql<boolean>`(${running}
    or (item.status = 'paused' and item.statutory_due is not null and item.statutory_stopped_on is null))`;
  return {
    open: atWork,
    mine: sql<boolean>`item.status in ('dispatched', 'received', 'paused') and item.claimed_by = ${me}`,
    unclaimed: sql<boolean>`${running} and item.claimed_by is null`,
    overdue: sql<boolean>`${unfinished} and ${lateItem(platform)}`,
    breached: sql<boolean>`${unfinished} and ${breachedItem(platform)}`,
    warning: sql<boolean>`${atWork} and ${calledFor(platform, 'warning')}`,
    today: sql<boolean>`${running} and item.promised_due between ${countedDay(platform)}::date and ${platform.today()}::date`,
    paused: sql<boolean>`item.status in ('paused', 'returned')`,
    concluded: sql<boolean>`item.status = 'concluded' and item.promised_due is not null`,
  } as const satisfies Record<InboxShow, RawBuilder<boolean>>;
}
