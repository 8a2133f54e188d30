import { type Application, openAsks } from '@yimen/domain/application/application.ts';
import { daysTaken } from '@yimen/domain/application/days-taken.ts';
import { deskDue } from '@yimen/domain/application/desk-due.ts';
import { endingOf } from '@yimen/domain/application/ending.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import type { Item } from '@yimen/domain/application/item.ts';
import { statutoryStoppedOn, stoppedOn } from '@yimen/domain/application/lateness.ts';
import { cameOf } from '@yimen/domain/application/promised.ts';
import { savedBy } from '@yimen/domain/application/saved.ts';
import { standingDeferrals } from '@yimen/domain/application/standing-deferrals.ts';
import type { Calendar } from '@yimen/domain/calendar/calendar.ts';
import { papersToFollow } from '@yimen/domain/custody/papers-to-hand.ts';
import { dateOfInstant, type PlainDate } from '@yimen/domain/plain/date.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { attentionColumns, type CountedBy } from './attention-columns.ts';
import { ownOf } from './definitions.ts';

/** The rows one act adds or changes, ready for `act-write.ts`. Pure: a projection of the new state and its new events. */
export function itemRows(
  state: Application,
  events: readonly RecordedEvent[],
  told: CountedBy,
  service: ServiceDefinition,
) {
  return touchedItems(state, events).map(item => ({
    ...itemRow(item, told),
    own_of: ownOf(state, item.code),
    to_follow: papersToFollow(service, state, item.code).length,
  }));
}

/** One item as its row says it. */
export function itemRow(item: Item, told: CountedBy) {
  const { calendar } = told;
  return {
    code: item.code,
    agency: item.agency,
    status: item.stage.status,
    outcome: item.stage.status === 'concluded' ? item.stage.outcome : null,
    claimed_by: item.claimedBy,
    revision: item.revision,
    dispatched_at: item.dispatchedAt,
    promised_due: item.clocks?.promised.due ?? null,
    statutory_due: item.clocks?.statutory?.due ?? null,
    provisional: item.clocks?.promised.provisional === true || item.clocks?.statutory?.provisional === true,
    ended_at: item.stage.status === 'concluded' ? item.stage.at : null,
    stopped_on: stoppedOn(item, calendar),
    statutory_stopped_on: statutoryStoppedOn(item, calendar),
    channel: item.channel ?? null,
    days_taken: daysTaken(item, calendar),
    delivered_at: item.delivered?.at ?? null,
    ...attentionColumns(item, told),
  };
}

/** New rows of the dispatch ledger: one per sending, numbered by how often the item was sent. */
export function sendings(state: Application, events: readonly RecordedEvent[]) {
  return events.flatMap(({ body, at }) => {
    if (body.type !== 'ItemDispatched' && body.type !== 'ItemRedispatched') return [];
    const item = state.items[body.item]!;
    return [
      {
        item: item.code,
        attempt: item.sendings,
        agency: item.agency,
        channel: item.channel ?? 'login',
        sent_at: at,
      },
    ];
  });
}

/** What the ledger learns of earlier sendings: signed for, sent back, result. Only first times count. */
export function receipts(state: Application, events: readonly RecordedEvent[]) {
  return events.flatMap(({ body, at }): Receipt[] => {
    if (!('item' in body)) return [];
    const attempt = state.items[body.item]?.sendings ?? 0;
    const row = { item: body.item, attempt, received_at: null, returned_at: null, result_at: null };
    if (body.type === 'ItemReceived') return [{ ...row, received_at: at }];
    if (body.type === 'ItemReturned') return [{ ...row, returned_at: at }];
    return (body.type === 'ItemConcluded' || body.type === 'ItemWithdrawn') && attempt > 0
      ? [{ ...row, result_at: at }]
      : [];
  });
}

type Receipt = {
  item: string;
  attempt: number;
  received_at: string | null;
  returned_at: string | null;
  result_at: string | null;
};

/**
 * $1–$18 of the statement in `act-write.ts`, in its order; the whole state goes along as JSON, the rest are what lists look
 * by.
 */
export function applicationColumns(state: Application) {
  const returned = Object.values(state.items).filter(item => item.stage.status === 'returned').length;
  return [
    state.id,
    state.city,
    state.division,
    state.settlement,
    state.number,
    state.definition,
    state.definition.split('/')[0]!,
    state.applicant,
    state.channel,
    state.status,
    state.revision,
    openAsks(state).length,
    returned,
    state.startedAt,
    state.submittedAt,
    state.acceptedAt,
    state.endedAt,
    JSON.stringify(state),
  ] as const;
}

/** How many promised materials came as a file that nobody has looked at yet (容缺); of an application that goes on only. */
export function promisedCame(application: Application): number {
  if (application.status !== 'accepted') return 0;
  return standingDeferrals(application).filter(each => cameOf(application, each) === 'waiting').length;
}

/** Whether all that was promised came in time (容缺); null where nothing was promised, or nothing has come or lapsed yet. */
export function promiseKept({ materials }: Application): boolean | null {
  const settled = Object.values(materials).flatMap(({ deferral }) =>
    deferral === undefined || deferral.promise === 'open' ? [] : [deferral.promise],
  );
  return settled.length === 0 ? null : !settled.includes('lapsed');
}

/** The first day on which a promise that still stands runs out (容缺); a closed application waits for nothing. */
export function deferralDue(application: Application): PlainDate | null {
  if (application.status !== 'accepted') return null;
  const days = standingDeferrals(application).map(({ until }) => until);
  return days.sort()[0] ?? null;
}

/** What it took and saved against its items one by one (R4.3), once it has ended: visits made; visits, copies and days saved; copies and days it took. */
export function savedColumns(
  state: Application,
  service: ServiceDefinition,
  calendar: Calendar,
): readonly (number | null)[] {
  const ended = state.endedAt === null ? null : dateOfInstant(state.endedAt);
  const found = ended === null ? null : savedBy(state, service, calendar, ended);
  if (found === null) return [null, null, null, null, null, null];
  const { together, saved } = found;
  return [together.visits, saved.visits, saved.copies, saved.days, together.copies, together.days];
}

/** How it ended, which an archived case's status no longer says, and the last day on the window's desk (`desk-due.ts`). */
export function deskColumns(
  state: Application,
  service: ServiceDefinition,
  calendar: Calendar,
): readonly (string | null)[] {
  return [endingOf(state), deskDue(state, service, calendar)?.date ?? null];
}

function touchedItems(state: Application, events: readonly RecordedEvent[]): Item[] {
  const moved = events.some(({ body }) => body.type === 'PapersMoved');
  const onPaper = moved ? Object.values(state.items).filter(item => item.channel === 'paper') : [];
  const named = events.flatMap(({ body }) => ('item' in body ? [body.item] : []));
  const touched = new Set([...named, ...onPaper.map(item => item.code)]);
  return [...touched].flatMap(code => state.items[code] ?? []); // one left out before acceptance has no row
}
