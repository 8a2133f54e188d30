import type { Actor } from '@yimen/domain/application/actor.ts';
import { allowed } from '@yimen/domain/application/allowed.ts';
import type { CommandType } from '@yimen/domain/application/command.ts';
import { decide } from '@yimen/domain/application/decide.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOn, officer } from '../world.ts';
import { made } from './command-for.ts';
import { beginnings, type Intent, intents } from './intent.ts';
import { markedEverywhere, marker } from './marked.ts';
import { play, type Run } from './run.ts';

const RUNS = 400;
/** How often each place of each act was written in and taken. */
const taken = new Map<string, number>();

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
  attachFile: ['name'],
  removeFile: [],
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
  chooseDelivery: ['to.address'],
  sendParcel: [],
  labelParcel: [],
  trackParcel: ['note'],
  claim: [],
  release: [],
  receive: [],
  pause: ['note', 'asks.note'],
  resume: [],
  returnToWindow: ['note'],
  redispatch: ['note'],
  recordCheck: ['note'],
  conclude: ['note', 'result.receivingPartyOrganisation'],
  deliver: [],
} as const satisfies Record<CommandType, readonly string[]>;

/** At one step of a run: one of the acts that the state allows, filled in rightly, and then with the marker in each place. */
function tryAt({ steps, answers }: Run, place: number, { act, pick }: Intent): void {
  const { before, box, today } = steps[place]!;
  const acts = [
    ...allowed(before).map(type => ({ type, item: '01' })),
    ...Object.keys(before.items).flatMap(item => allowed(before, item).map(type => ({ type, item }))),
  ];
  const wish = acts[act % Math.max(acts.length, 1)];
  if (wish === undefined) return;
  const intent = { ...plain, pick, item: pick };
  const held = before.items[wish.item];
  const by: Actor = held === undefined ? officer('440781-window') : handlerOf(held.agency, held.claimedBy);
  for (const each of markedEverywhere(made({ state: before, answers }, wish.item, wish.type, intent))) {
    const tried = decide(before, box, each.command, contextOn(today, by));
    if (!tried.ok) continue;
    const name = `${wish.type} ${each.place}`;
    taken.set(name, (taken.get(name) ?? 0) + 1);
    expect(JSON.stringify([tried.events, tried.state]), name).not.toContain(marker);
  }
}

const plain = { wild: false, diligent: true, act: 0, who: 1, seen: 'now', days: 0 } as const;

function handlerOf(agency: string, claimedBy: string | null): Actor {
  const one = officer(agency);
  return claimedBy === null ? one : { ...one, id: claimedBy };
}
