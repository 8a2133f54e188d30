import { slowDue } from '@yimen/catalogue/calendars/slow-oracle.ts';
import {
  type Application,
  heldItems,
  isReleased,
  nothing,
  openItems,
} from '@yimen/domain/application/application.ts';
import { isItemCommand } from '@yimen/domain/application/command.ts';
import { isLive, liveParcelOf, statusOf, toSend, wayOf } from '@yimen/domain/application/delivery.ts';
import { endingOf } from '@yimen/domain/application/ending.ts';
import type { EventOf, EventType, RecordedEvent } from '@yimen/domain/application/event.ts';
import { evolve } from '@yimen/domain/application/evolve.ts';
import { filesOf } from '@yimen/domain/application/file.ts';
import { refusalCodes } from '@yimen/domain/application/refusal.ts';
import { findReuse, isCopied } from '@yimen/domain/application/reuse.ts';
import { partOnTheWay } from '@yimen/domain/custody/sheet.ts';
import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import type { Stops } from '@yimen/domain/service/definition.ts';
import { includedItems, plan } from '@yimen/domain/service/plan.ts';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { service } from '../world.ts';
import { beginnings, intents } from './intent.ts';
import { lawsOfOversight } from './laws-of-oversight.ts';
import { play, type Run } from './run.ts';

const RUNS = 1000;
const seen = { runs: 0, steps: 0, refused: new Map<string, number>(), events: new Map<string, number>() };

/** Anything by anyone in any order: what must hold all the same. One set of runs; each law looks at every run. */
describe(`${RUNS} histories of up to 60 random acts over the real catalogue`, () => {
  it('break no law', () => {
    fc.assert(
      fc.property(beginnings, intents, (beginning, wishes) => {
        const run = play(beginning, wishes);
        count(run);
        for (const law of Object.values(laws)) law(run);
      }),
      { numRuns: RUNS, seed: 202_011_23 },
    );
  }, 300_000); // a busy machine is not a failure

  it('went everywhere: every event happened, and most refusals were heard', () => {
    const wanted = Object.entries(happens).flatMap(([type, wanted]) => (wanted ? [type] : []));
    expect(wanted.filter(type => !seen.events.has(type))).toEqual([]);
    expect(seen.refused.size).toBeGreaterThanOrEqual(15);
  });

  afterAll(() => {
    const told = (counts: Map<string, number>) =>
      [...counts].sort((a, b) => b[1] - a[1]).map(([name, times]) => `${name} ${times}`);
    console.log(
      `${seen.runs} runs, ${seen.steps} acts\n${told(seen.events).join(', ')}\n${told(seen.refused).join(', ')}`,
    );
  });
});

/** event × does it happen here; every act is some run's errand, so that this is not left to luck. */
const happens = {
  Started: true,
  DraftSaved: true,
  Submitted: true,
  FileAttached: true,
  FileRemoved: true,
  MaterialReused: true,
  ReuseEnded: true,
  MaterialsChecked: true,
  MaterialsDeferred: true,
  DeferralsReminded: true,
  DeferralsLapsed: true,
  ItemLapsed: true,
  ItemWithdrawn: true,
  DocumentIssued: true,
  CorrectionAsked: true,
  CorrectionAnswered: true,
  Refused: true,
  Accepted: true,
  ItemDeclined: true,
  ItemHeld: true,
  ItemDispatched: true,
  ItemClaimed: true,
  ItemReleased: true,
  ItemReceived: true,
  ItemPaused: true,
  ItemResumed: true,
  ItemReturned: true,
  ItemRedispatched: true,
  ItemChecked: true,
  ItemConcluded: true,
  ItemDelivered: true,
  // The days of these runs lie in a year whose holidays are known: there is nothing to settle.
  ItemClocksSettled: false,
  ItemHandedOver: true,
  ItemSheetSigned: true,
  ItemSheetLost: true,
  ItemSheetRecalled: true,
  PapersMoved: true,
  VisitRecorded: true,
  VisitStruck: true,
  DeliveryChosen: true,
  ParcelSent: true,
  ParcelLabelled: true,
  ParcelTracked: true,
  CardIssued: true,
  CardAnswered: true,
  CardCancelled: true,
  Urged: true,
  UrgeAnswered: true,
  Rated: true,
  RatingCalledBack: true,
  RatingMended: true,
  Concluded: true,
  ApplicationArchived: true,
  Withdrawn: true,
  Discarded: true,
} as const satisfies Record<EventType, boolean>;
const ending: readonly EventType[] = ['ItemConcluded', 'ItemDeclined', 'ItemWithdrawn'];
/** Papers come back after an item has ended. */
const ofPapers: readonly EventType[] = ['ItemSheetSigned', 'ItemSheetLost', 'ItemSheetRecalled'];
/** A broken promise is looked into however the item ended. */
const ofCards: readonly EventType[] = ['CardIssued', 'CardAnswered', 'CardCancelled'];

const laws: Record<string, (run: Run) => void> = {
  'every refusal is one of the closed list (law 6)': ({ steps }) => {
    for (const { decision } of steps) if (!decision.ok) expect(refusalCodes).toContain(decision.refusal.code);
  },

  'a stale act is refused, whatever else is wrong with it': ({ steps }) => {
    for (const { before, command, decision } of steps) {
      if (!isItemCommand(command) || command.seen === null) continue;
      const item = before.items[command.item];
      if (item !== undefined && command.seen !== item.revision)
        expect(decision).toMatchObject({ ok: false, refusal: { code: 'stale' } });
    }
  },

  'events are numbered one after the other, and fold to the state (law 3)': ({ events, state }) => {
    expect(events.map(event => event.seq)).toEqual(events.map((_, place) => place + 1));
    const kept = JSON.parse(JSON.stringify(events)) as RecordedEvent[];
    expect(kept.reduce(evolve, nothing)).toEqual(JSON.parse(JSON.stringify(state)));
  },

  'what serves again stands with what was copied for it, and goes with it (R5.2)': ({ state }) => {
    const copied = filesOf(state).filter(isCopied);
    for (const file of copied) expect(findReuse(state, file.material)).not.toBeNull();
    for (const material of Object.keys(state.reuses ?? {})) {
      const reuse = findReuse(state, material);
      const files = copied.filter(file => file.material === material).length;
      expect(reuse === null ? files === 0 : files > 0 || reuse.keeper !== null).toBe(true);
    }
  },

  'no item is lost, none begins twice': run => {
    const { state, events } = run;
    if (state.acceptedAt === null) return expect(state.items).toEqual({});
    const at = events.findIndex(({ body }) => body.type === 'Accepted');
    const then = events.slice(0, at).reduce(evolve, nothing);
    const answers = run.box[then.answers] as typeof run.answers;
    expect(Object.keys(state.items).sort()).toEqual(includedItems(plan(service, answers, then.unticked)));
    const begun = [...of(events, 'ItemDeclined'), ...of(events, 'ItemHeld')].map(body => body.item);
    expect(new Set(begun).size).toBe(begun.length);
    const sent = of(events, 'ItemDispatched').map(body => body.item);
    expect(new Set(sent).size).toBe(sent.length);
  },

  'no item is concluded twice, and nothing but its delivery or the lapse of its promise follows': ({
    events,
    state,
  }) => {
    for (const code of Object.keys(state.items)) {
      const own = events
        .filter(({ body }) => 'item' in body && body.item === code)
        .map(({ body }) => body.type);
      const end = own.findIndex(type => ending.includes(type));
      const after = end === -1 ? [] : own.slice(end + 1);
      expect(['', 'ItemDelivered', 'ItemLapsed']).toContain(
        after.filter(type => !ofPapers.includes(type) && !ofCards.includes(type)).join(),
      );
    }
  },

  ...lawsOfOversight,

  'completion happens exactly once, with the last item and not before': ({ events, state }) => {
    const ended = ['concluded', 'unsuccessful'].includes(endingOf(state) ?? '');
    expect(of(events, 'Concluded').length).toBe(ended ? 1 : 0);
    const unsettled = [...openItems(state), ...heldItems(state)];
    if (state.status === 'accepted') expect(unsettled.length).toBeGreaterThan(0);
    if (ended || endingOf(state) === 'withdrawn') expect(unsettled).toEqual([]);
  },

  'no paper is ever without a holder: what the soldier gave, and every certificate, is with somebody, on its way, filed or being looked for (R3.4)':
    ({ events, state }) => {
      const out = new Map<string, number>();
      for (const { papers, from, to, why } of of(events, 'PapersMoved')) {
        for (const { material, form, count } of papers) {
          const comes = form === 'certificate' ? why === 'issued' : from === 'applicant';
          const change = comes ? count : to === 'applicant' ? 0 - count : 0;
          out.set(`${material} ${form}`, (out.get(`${material} ${form}`) ?? 0) + change);
        }
      }
      for (const [paper, count] of out) {
        const held = (state.papers ?? []).filter(
          each => each.holder !== 'applicant' && `${each.material} ${each.form}` === paper,
        );
        expect(held.reduce((sum, each) => sum + each.count, 0)).toBe(count);
        for (const each of held) expect(each.holder).toMatch(/^(window|agency|filed|transit|missing):./);
      }
    },

  'nothing travels without a sheet that is open, or a parcel on its way (R3.4, R4.2)': ({ state }) => {
    const sheets = Object.values(state.items).flatMap(item => partOnTheWay(item)?.sheet ?? []);
    const open = [...sheets, ...(state.parcels ?? []).filter(isLive).map(each => each.parcel)];
    for (const { holder } of state.papers ?? [])
      if (holder.startsWith('transit:')) expect(open).toContain(holder.slice('transit:'.length));
  },

  'no clock runs while it is stopped, and both are where a slow count finds them (R3.5)': ({
    events,
    state,
  }) => {
    for (const { code, clocks } of Object.values(state.items)) {
      if (clocks === null) continue;
      const { start, pauses } = stretches(events, code);
      const lawful = pauses.filter(({ stops }) => stops === 'both');
      for (const [clock, counted] of [
        [clocks.promised, pauses],
        [clocks.statutory, lawful],
      ] as const) {
        if (clock === null) continue;
        const days = counted.map(({ pausedOn, resumedOn }) => ({ pausedOn, resumedOn }));
        expect(clock.startedOn).toBe(start);
        expect(clock.pauses).toEqual(days);
        expect({ code, due: clock.due }).toEqual({ code, due: slowDue(start, clock.limit, days) });
      }
    }
  },

  'while stopped its dates stay as they were': ({ steps }) => {
    for (const { before, decision } of steps) {
      if (!decision.ok) continue;
      for (const { code, stage, clocks } of Object.values(before.items)) {
        const now = decision.state.items[code]!;
        const stopped = stage.status === 'paused' || stage.status === 'returned';
        if (stopped && now.stage.status === stage.status) expect(now.clocks).toEqual(clocks);
      }
    }
  },

  'what waits is unlocked when a result is let out and ended by anything else, at once': ({ state }) => {
    for (const { stage, waitsFor } of Object.values(state.items)) {
      if (stage.status !== 'waiting') continue;
      const awaited = waitsFor.map(code => state.items[code]!);
      const ends = awaited.map(item => item.stage);
      expect(awaited.some(item => !isReleased(state, item))).toBe(true);
      expect(ends.every(end => end.status !== 'concluded' || end.outcome === 'granted')).toBe(true);
    }
  },

  'a result held for a promise is not delivered, and a promise broken leaves nothing behind (容缺)': ({
    events,
    state,
  }) => {
    for (const item of heldItems(state)) expect(item.delivered).toBe(null);
    for (const { materials } of of(events, 'DeferralsLapsed')) {
      const ended = materials.flatMap(code => state.materials[code]!.deferral!.items);
      for (const code of ended) expect(state.items[code]!.stage.status).toBe('concluded');
    }
  },

  'a result is never in two parcels at once, nor in the post after it arrived (R4.2)': ({ state }) => {
    const travelling = (state.parcels ?? []).filter(isLive).flatMap(parcel => parcel.items);
    expect(new Set(travelling).size).toBe(travelling.length);
    for (const code of travelling)
      expect(['electronic', undefined]).toContain(state.items[code]!.delivered?.way);
    const arrived = (state.parcels ?? []).filter(parcel => statusOf(parcel) === 'delivered');
    for (const code of arrived.flatMap(parcel => parcel.items))
      expect(['ems', 'electronic']).toContain(state.items[code]!.delivered?.way);
  },

  'a result that was posted and has not arrived is travelling, ready to go, or collected': ({ state }) => {
    for (const code of (state.parcels ?? []).flatMap(parcel => parcel.items)) {
      const { delivered, stage } = state.items[code]!;
      if (delivered !== null || stage.status !== 'concluded' || stage.outcome !== 'granted') continue;
      const { ready } = toSend(state, service);
      const collected = wayOf(state, service, code) !== 'ems';
      expect(liveParcelOf(state, code) !== null || ready.includes(code) || collected).toBe(true);
    }
  },

  'a correction pause lasts as long as something is asked by it': ({ state }) => {
    if (state.status !== 'accepted') return;
    const asking = new Set(state.asks.filter(ask => ask.answeredAt === null).map(ask => ask.from));
    const waiting = Object.values(state.items).filter(
      ({ stage }) => stage.status === 'paused' && stage.kind === 'correction',
    );
    expect(waiting.map(item => item.code).sort()).toEqual([...asking].sort());
  },

  'no answer, note or result is ever in history or state in clear (law 5)': ({
    answers,
    box,
    events,
    state,
  }) => {
    const written = JSON.stringify([events, state]);
    const texts = [answers, ...Object.values(box)].flatMap(each =>
      typeof each === 'string' ? [each] : Object.values(each).filter(value => typeof value === 'string'),
    ) as string[];
    const told = new Set(texts.filter(text => isPrivate(text, state)));
    for (const text of told) if (written.includes(text)) throw new Error(`in clear: ${text}`);
  },
};

/** Long enough to be somebody's; where he settles is in clear on purpose, being what jurisdiction goes by. */
function isPrivate(text: string, { settlement }: Application): boolean {
  if (text === settlement || /^\d{4}-\d{2}(-\d{2})?$/.test(text)) return false;
  return /\p{Script=Han}/u.test(text) ? text.length >= 2 : text.length >= 6 && /\d/.test(text);
}

function of<T extends EventType>(events: readonly RecordedEvent[], type: T): EventOf<T>[] {
  return events.map(({ body }) => body).filter((body): body is EventOf<T> => body.type === type);
}

const goesOn: ReadonlySet<EventType> = new Set([
  'ItemResumed',
  'ItemRedispatched',
  'ItemConcluded',
  'ItemLapsed',
  'ItemWithdrawn',
]);

/** When an item's clock began and every stretch it stood still, read from history alone. */
function stretches(events: readonly RecordedEvent[], code: string) {
  const pauses: { pausedOn: string; resumedOn: string; stops: Stops }[] = [];
  let start = '';
  let since: { day: string; stops: Stops } | null = null;
  for (const { at, body } of events) {
    if (!('item' in body) || body.item !== code) continue;
    const day = 'recordedFor' in body && body.recordedFor ? body.recordedFor.on : dateOfInstant(at);
    if (body.type === 'ItemSheetSigned' && body.clocks) {
      start = body.on; // counted anew, so earlier standstills are behind it
      pauses.length = 0;
    }
    if (body.type === 'ItemDispatched') start = day;
    if (body.type === 'ItemPaused' || body.type === 'ItemReturned')
      since = { day, stops: body.stops ?? 'both' };
    if (goesOn.has(body.type) && since !== null) {
      pauses.push({ pausedOn: since.day, resumedOn: day, stops: since.stops });
      since = null;
    }
  }
  return { start, pauses };
}

function count({ steps, events }: Run): void {
  seen.runs += 1;
  seen.steps += steps.length;
  const add = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { decision } of steps) if (!decision.ok) add(seen.refused, decision.refusal.code);
  for (const { body } of events) add(seen.events, body.type);
}
