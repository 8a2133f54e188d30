import type { Actor } from '@yimen/domain/application/actor.ts';
import { allowed } from '@yimen/domain/application/allowed.ts';
import type { CommandType } from '@yimen/domain/application/command.ts';
import { decide } from '@yimen/domain/application/decide.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOn, officer } from '../world.ts';
import { made } from './command-for.ts';
import { beginnings, type Intent, intents, right } from './intent.ts';
import { markedEverywhere, marker } from './marked.ts';
import { play, type Run } from './run.ts';

const RUNS = 250;
/** How often each place of each act was written in and taken. */
const taken = new Map<string, number>();
/** How often each act on each item was tried: one with a place not yet written in goes first, and then the one tried least, so that none is left to luck. */
const tried = new Map<string, number>();

describe('nothing that is typed stands in history or state in clear, because nobody knows what people type (law 5)', () => {
  it(`whatever is put in whichever place of whichever act, along ${RUNS} histories`, () => {
    fc.assert(
      fc.property(beginnings, intents, (beginning, wishes) => {
        const run = play(beginning, wishes);
        run.steps.forEach((_step, place) => {
          tryAt(run, place, wishes[place % wishes.length]!);
        });
      }),
      { numRuns: RUNS, seed: 5 },
    );
  }, 300_000); // a busy machine is not a failure

  it('and every place for words was really written in', () => {
    const wanted = Object.entries(words).flatMap(([type, places]) => places.map(place => `${type} ${place}`));
    expect(wanted.filter(name => !taken.has(name))).toEqual([]);
  });
});

/** Where a person types words, act by act; what stands elsewhere is a code, and an unknown one is refused or left out. */
const words = {
  start: ['answers.residenceAddress'],
  saveDraft: ['answers.residenceAddress'],
  submit: [],
  discard: [],
  withdraw: [],
  withdrawItem: ['note'],
  attachFile: ['name'],
  removeFile: [],
  reuseMaterial: [],
  endReuse: ['note'],
  answerCorrection: ['answers.residenceAddress'],
  register: ['answers.residenceAddress', 'place'],
  checkMaterials: [],
  requestCorrection: ['asks.note'],
  amend: ['answers.residenceAddress'],
  refuse: ['note'],
  accept: ['declined.note', 'place'],
  recordVisit: ['place', 'why'],
  strikeVisit: ['why'],
  settleClocks: [],
  settleDeferrals: [],
  issueCards: [],
  answerCard: ['why', 'measure'],
  cancelCard: ['reason'],
  urge: ['note'],
  answerUrge: ['note'],
  rate: ['words'],
  callBack: ['note'],
  mendRating: ['note'],
  archive: [],
  chooseDelivery: ['to.address'],
  sendParcel: [],
  labelParcel: [],
  trackParcel: ['note'],
  claim: [],
  release: ['note'],
  receive: [],
  pause: ['note', 'asks.note'],
  resume: [],
  returnToWindow: ['note'],
  redispatch: ['note'],
  recordCheck: ['note'],
  conclude: ['note', 'result.receivingPartyOrganisation'],
  deliver: [],
  handOver: [],
  signSheet: ['note', 'signed.by'],
  reportLost: ['note'],
  reportFound: ['signed.by'],
  recallSheet: ['note'],
  returnPapers: [],
  giveBack: [],
  recordPause: ['note', 'asks.note'],
  recordReturn: ['note'],
  recordResume: [],
  recordResult: ['note', 'number'],
} as const satisfies Record<CommandType, readonly string[]>;

/** At one step of a run: one of the acts that the state allows, filled in rightly, and then with the marker in each place. */
function tryAt({ steps, answers, service }: Run, place: number, { act, pick }: Intent): void {
  const { before, box, today } = steps[place]!;
  const acts = [
    ...allowed(before).map(type => ({ type, item: '01' })),
    ...Object.keys(before.items).flatMap(item => allowed(before, item).map(type => ({ type, item }))),
  ];
  const times = ({ type, item }: (typeof acts)[number]) => tried.get(`${type} ${item}`) ?? 0;
  const open = acts.filter(({ type }) => words[type].some(place => !taken.has(`${type} ${place}`)));
  const from = open.length > 0 ? open : acts;
  const least = Math.min(...from.map(times));
  const seldom = from.filter(each => times(each) === least);
  const wish = seldom[act % Math.max(seldom.length, 1)];
  if (wish === undefined) return;
  tried.set(`${wish.type} ${wish.item}`, least + 1);
  const intent = { ...right, pick, item: pick };
  const held = before.items[wish.item];
  const by: Actor = held === undefined ? officer('440781-window') : handlerOf(held.agency, held.claimedBy);
  for (const each of markedEverywhere(
    made({ state: before, answers, today }, wish.item, wish.type, intent),
  )) {
    const decision = decide(before, box, each.command, { ...contextOn(today, by), service });
    if (!decision.ok) continue;
    const name = `${wish.type} ${each.place}`;
    taken.set(name, (taken.get(name) ?? 0) + 1);
    expect(JSON.stringify([decision.events, decision.state]), name).not.toContain(marker);
  }
}

function handlerOf(agency: string, claimedBy: string | null): Actor {
  const one = officer(agency);
  return claimedBy === null ? one : { ...one, id: claimedBy };
}
