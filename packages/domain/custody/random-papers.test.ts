import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '../application/actor.ts';
import type { Command } from '../application/command.ts';
import { liveParcelOf, parcelStatuses } from '../application/delivery.ts';
import type { EventOf, RecordedEvent } from '../application/event.ts';
import { clerk, given, police, type Story, soldier } from '../application/given.ts';
import { atWindow, paperService } from '../application/given-papers.ts';
import { byPost, waybills } from '../application/given-parcels.ts';
import { grantedHousehold, on } from '../application/given-stories.ts';
import { handedInWith, isCertificate } from './certificate.ts';
import { type HandedPaper, type Holder, type Ledger, type Paper, papersWith, summed } from './ledger.ts';
import { isOnTheWay, partOnTheWay } from './sheet.ts';

const acts = [
  ...(['checkMaterials', 'checkMaterials', 'handOver', 'handOver', 'handOver', 'signSheet'] as const),
  ...(['signSheet', 'reportLost', 'reportFound', 'reportFound', 'returnPapers', 'giveBack'] as const),
  ...([
    'recallSheet',
    'recordResult',
    'returnPapers',
    'chooseDelivery',
    'sendParcel',
    'trackParcel',
  ] as const),
  ...(['recordResult', 'returnPapers', 'returnPapers', 'deliver', 'chooseDelivery'] as const),
  ...(['sendParcel', 'sendParcel', 'trackParcel', 'trackParcel'] as const),
];
type Wish = { act: (typeof acts)[number]; material: 'P' | 'Q'; count: number; pick: number };
const wishes: fc.Arbitrary<Wish[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...acts),
    material: fc.constantFrom('P', 'Q'),
    count: fc.integer({ min: 0, max: 3 }),
    pick: fc.nat(99),
  }),
  { minLength: 30, maxLength: 70, size: 'max' },
);

test('whatever is done with papers, none is lost, none doubled, none without a holder (R3.4)', () => {
  const went = new Set<string>();
  fc.assert(
    fc.property(wishes, intents => {
      let story = atWindow();
      for (const [place, wish] of intents.entries()) {
        story = attempted(story, ...commandFor(story, wish, place));
        for (const { why } of movementsOf(story.events)) went.add(why);
        expect(counts(story.state.papers ?? [])).toEqual(counts(booked(story.events)));
        expect((story.state.papers ?? []).every(each => each.count > 0)).toBe(true);
        onlyWhatIsOnTheWayIsInTransit(story);
        oneCertificateWhereItsResultIs(story);
      }
    }),
    { numRuns: 300, seed: 36 },
  );
  expect([...went].sort()).toEqual(
    [
      'came-back',
      'delivered',
      'filed',
      'found',
      'given-back',
      'handed-over',
      'issued',
      'lost',
      'posted',
      'recalled',
      'returned',
      'short',
      'signed-for',
      'taken-in',
    ].sort(),
  );
});

/** The act, or the story as it was when it is refused; what is broken throws on. */
function attempted(story: Story, by: Actor, command: Command): Story {
  try {
    return story.and(by, command);
  } catch (error) {
    if (error instanceof Error && error.message.includes('was refused')) return story;
    throw error;
  }
}

function commandFor(story: Story, wish: Wish, place: number): [Actor, Command] {
  const { act, material, count, pick } = wish;
  const form = material === 'P' ? 'original' : 'copy';
  const papers: HandedPaper[] = count === 0 ? [] : [{ material, form, count }];
  const sheets = story.state.items['02']?.sheets ?? [];
  const known = (pick % 9 === 0 ? undefined : (partOnTheWay({ sheets }) ?? sheets[pick % sheets.length]))
    ?.sheet;
  const sheet = act === 'handOver' ? `S${place}` : (known ?? 'S');
  const both = pick % 3 === 0 ? handedInWith(story.state.papers, 'window:990101-window') : papers;
  if (act === 'checkMaterials') {
    const found = pick % 4 === 0 ? 'seen' : 'kept';
    return [clerk, { type: act, marks: [{ material, found, copies: Math.max(1, count) }] }];
  }
  if (act === 'giveBack') return [clerk, { type: act, papers }];
  if (act === 'chooseDelivery' || act === 'sendParcel' || act === 'trackParcel')
    return delivering(story, act, pick);
  const bodies = {
    handOver: { way: 'hand', papers: both },
    signSheet: { short: pick % 2 === 0 ? papers : [], signed: { by: '陈某', on: story.day } },
    reportLost: { note: '邮路遗失' },
    reportFound: {
      papers,
      at: pick % 2 === 0 ? 'window' : 'agency',
      signed: { by: '陈某', on: story.day },
    },
    recallSheet: { note: '送错了部门' },
    returnPapers: { papers: pick % 2 === 0 ? papers : [], result: pick % 3 !== 0 },
    deliver: { way: pick % 3 === 0 ? 'electronic' : 'pickup' },
    recordResult: { ...grantedHousehold, on: story.day },
  };
  const by = act === 'signSheet' && pick % 5 === 0 ? police : clerk;
  return [by, on(story, '02', { sheet, ...bodies[act], type: act })];
}

/** How a certificate leaves the window: he chooses, it is posted, and news of the parcel comes. */
function delivering(
  { state }: Story,
  act: 'chooseDelivery' | 'sendParcel' | 'trackParcel',
  pick: number,
): [Actor, Command] {
  const { length } = state.parcels ?? [];
  if (act === 'chooseDelivery') {
    const collected: Command = { type: act, way: 'pickup', together: false };
    return [soldier, pick % 4 === 0 ? collected : byPost];
  }
  return act === 'sendParcel'
    ? [clerk, { type: act, items: ['02'], carrier: 'by-hand', waybill: waybills[length] ?? null }]
    : [clerk, { type: act, parcel: `P${length}`, status: parcelStatuses[1 + (pick % 7)]! }];
}

/**
 * The same kept in another way: each holder’s balance is what came in less what went out, the soldier’s being what he ever brought
 * less what is out, and an office’s certificate what it made out; so all balances together are what he ever brought and what was ever
 * made out, and no movement changes that.
 */
function booked(events: readonly RecordedEvent[]): Ledger {
  const balances = new Map<string, number>();
  const peaks = new Map<string, number>();
  for (const { papers, from, to, why } of movementsOf(events)) {
    for (const { material, form, count } of papers) {
      const key = (holder: Holder) => `${holder} ${material} ${form}`;
      if (why !== 'issued') balances.set(key(from), (balances.get(key(from)) ?? 0) - count);
      balances.set(key(to), (balances.get(key(to)) ?? 0) + count);
      const out = 0 - (balances.get(key('applicant')) ?? 0);
      if (form !== 'certificate')
        peaks.set(key('applicant'), Math.max(out, peaks.get(key('applicant')) ?? 0));
    }
  }
  return [...balances].map(([key, count]) => {
    const [holder, material, form] = key.split(' ') as [Holder, string, Paper['form']];
    return { holder, material, form, count: count + (peaks.get(key) ?? 0) };
  });
}

function movementsOf(events: readonly RecordedEvent[]): EventOf<'PapersMoved'>[] {
  return events.map(event => event.body).filter(body => body.type === 'PapersMoved');
}

function counts(ledger: Ledger): string[] {
  return ledger
    .filter(each => each.count !== 0)
    .map(({ holder, material, form, count }) => `${holder} ${material} ${form} ${count}`)
    .sort();
}

function onlyWhatIsOnTheWayIsInTransit({ state }: Story): void {
  const { sheets = [] } = state.items['02']!;
  for (const part of sheets) {
    const going = isOnTheWay(part) ? summed(part.papers) : [];
    expect(papersWith(state.papers, `transit:${part.sheet}`)).toEqual(expect.arrayContaining(going));
    expect(papersWith(state.papers, `transit:${part.sheet}`)).toHaveLength(going.length);
  }
}

/** One certificate at most is not lost: in the parcel its result travels in, and nowhere on the way without one. */
function oneCertificateWhereItsResultIs({ state }: Story): void {
  const known = (state.papers ?? []).filter(
    each => isCertificate(each) && !each.holder.startsWith('missing:'),
  );
  expect(known.reduce((sum, each) => sum + each.count, 0)).toBeLessThanOrEqual(1);
  const parcel = liveParcelOf(state, '02');
  const place = known[0]?.holder;
  if (place?.startsWith('transit:')) expect(place).toBe(`transit:${parcel?.parcel}`);
  if (parcel !== null && known.length > 0) expect(place).toBe(`transit:${parcel.parcel}`);
  if (state.items['02']!.delivered?.way === 'ems') expect(place).toBe('applicant');
}

test('a service without papers keeps no ledger', () => {
  expect(given(paperService()).state.papers).toBe(undefined);
});
