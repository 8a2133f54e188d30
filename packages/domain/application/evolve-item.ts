import { type Application, getStateOfItem } from './application.ts';
import type { EventType, PaperEvent, RecordedEvent, RecordedFor } from './event.ts';
import type { Appliers } from './evolve.ts';
import type { Item, Stage } from './item.ts';

/** Events of one item: each says what the item becomes; `touch` records who did it last. */
export const evolveItem = {
  ItemDeclined: (application, { item, agency, reason, note }, event) =>
    touch(
      { ...application, items: { ...application.items, [item]: { ...unsent(item, agency) } } },
      item,
      event,
      {
        stage: { status: 'concluded', outcome: 'declined', reason, note, result: null, at: event.at },
      },
    ),

  ItemHeld: (application, { item, agency, waitsFor }, event) =>
    touch(
      { ...application, items: { ...application.items, [item]: { ...unsent(item, agency), waitsFor } } },
      item,
      event,
      {},
    ),

  ItemDispatched: (application, { item, agency, clocks, channel }, event) => {
    const items = { ...application.items, [item]: application.items[item] ?? unsent(item, agency) };
    return touch({ ...application, items }, item, event, {
      stage: { status: 'dispatched' },
      clocks,
      dispatchedAt: event.at,
      ...(channel && { channel }),
      sendings: 1,
    });
  },

  ItemClaimed: (application, { item }, event) =>
    touch(application, item, event, { claimedBy: event.actor.id }),
  ItemReleased: (application, { item, from, note }, event) =>
    touch(application, item, event, {
      claimedBy: null,
      ...(from !== undefined && { taken: { from, by: event.actor.id, at: event.at, note: note ?? null } }),
    }),

  ItemReceived: (application, { item, recordedFor }, event) =>
    touch(application, item, event, {
      stage: { status: 'received' },
      receivedAt: event.at,
      claimedBy: recordedFor === undefined ? event.actor.id : null,
    }),

  ItemPaused: (application, { item, kind, reason, note, stops, until, recordedFor }, event) =>
    touch(application, item, event, {
      stage: {
        status: 'paused',
        kind,
        reason,
        note,
        since: event.at,
        ...(stops && { stops }),
        ...(until && { until }),
        ...dayOf(recordedFor),
      },
    }),

  ItemResumed: (application, { item, clocks }, event) =>
    touch(application, item, event, { stage: { status: 'received' }, clocks }),

  ItemReturned: (application, { item, reason, note, stops, recordedFor }, event) =>
    touch(application, item, event, {
      stage: {
        status: 'returned',
        reason,
        note,
        since: event.at,
        ...(stops && { stops }),
        ...dayOf(recordedFor),
      },
      claimedBy: null,
    }),

  ItemRedispatched: (application, { item, clocks, agency }, event) =>
    touch(application, item, event, {
      stage: { status: 'dispatched' },
      clocks,
      ...(agency && { agency }),
      dispatchedAt: event.at,
      receivedAt: null,
      sendings: getStateOfItem(application, item).sendings + 1,
    }),

  ItemChecked: (application, { item, check, outcome, note }, event) =>
    touch(application, item, event, {
      checks: {
        ...getStateOfItem(application, item).checks,
        [check]: { outcome, note, at: event.at, by: event.actor.id },
      },
    }),

  ItemConcluded: (
    application,
    { item, outcome, reason, note, result, produces, files, clocks, recordedFor },
    event,
  ) => {
    const stage: Stage = {
      status: 'concluded',
      outcome,
      reason,
      note,
      result,
      ...(files && { files }),
      at: event.at,
      ...dayOf(recordedFor),
    };
    const made = produces.map(code => [code, { declared: null, checked: null, producedBy: item }]);
    return touch(
      { ...application, materials: { ...application.materials, ...Object.fromEntries(made) } },
      item,
      event,
      { stage, ...(clocks && { clocks }) },
    );
  },

  ItemLapsed: (application, { item, reason, clocks, granted }, event) =>
    touch(application, item, event, {
      stage: {
        status: 'concluded',
        outcome: 'terminated',
        reason,
        note: null,
        result: null,
        at: event.at,
        ...(granted && { granted }),
      },
      ...(clocks && { clocks }),
    }),

  ItemWithdrawn: (before, { item, note, dropped, clocks }, event) => {
    const application = withoutAsks(before, dropped, event.at);
    if (!Object.hasOwn(application.items, item))
      return { ...application, unticked: [...application.unticked, item] };
    return touch(application, item, event, {
      stage: {
        status: 'concluded',
        outcome: 'terminated',
        reason: 'withdrawn',
        note,
        result: null,
        at: event.at,
      },
      ...(clocks && { clocks }),
    });
  },

  ItemDelivered: (application, { item, way }, event) =>
    touch(application, item, event, { delivered: { way, at: event.at } }),
  ItemClocksSettled: (application, { item, clocks }, event) => touch(application, item, event, { clocks }),
} satisfies Appliers<Exclude<Extract<EventType, `Item${string}`>, PaperEvent>>;

function dayOf(recordedFor: RecordedFor | undefined) {
  return recordedFor === undefined ? {} : { on: recordedFor.on };
}

/** These asks need no answer any more; where nothing else is asked, the window has it again. */
function withoutAsks(application: Application, ids: readonly string[], at: string): Application {
  const asks = application.asks.map(ask => (ids.includes(ask.id) ? { ...ask, answeredAt: at } : ask));
  const asking = asks.some(ask => ask.answeredAt === null);
  return {
    ...application,
    asks,
    status: application.status === 'correcting' && !asking ? 'submitted' : application.status,
  };
}

function unsent(code: string, agency: string): Item {
  return {
    code,
    agency,
    waitsFor: [],
    stage: { status: 'waiting' },
    clocks: null,
    claimedBy: null,
    dispatchedAt: null,
    receivedAt: null,
    delivered: null,
    checks: {},
    sendings: 0,
    revision: 0,
    last: null,
  };
}

/**
 * Besides the change its revision grows by one, so that a stale act is noticed (`seen`), and who did what to it last is kept,
 * to be named then. Throws for an item that is not there.
 */
export function touch(
  application: Application,
  code: string,
  event: RecordedEvent,
  change: Partial<Item>,
): Application {
  const item = getStateOfItem(application, code);
  const last = { by: event.actor, at: event.at, act: event.body.type };
  return {
    ...application,
    items: { ...application.items, [code]: { ...item, ...change, revision: item.revision + 1, last } },
  };
}
