import { itemOffers, offers, subjectOf } from '@yimen/domain/access/offers.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { permits } from '@yimen/domain/access/scope.ts';
import type { CommandType } from '@yimen/domain/application/command.ts';
import { decide } from '@yimen/domain/application/decide.ts';
import { actWords } from '@yimen/domain/application/words.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checksOf, contextOn, officer } from '../world.ts';
import { made } from './command-for.ts';
import { beginnings, intents, right } from './intent.ts';
import { play, type Run } from './run.ts';

const acts = Object.keys(actWords) as CommandType[];
/** Refusals a button must know beforehand; what is filled in wrongly it cannot know. */
const foreseeable = [
  'not-allowed-now',
  'claimed-by-another',
  'not-claimed',
  'not-on-the-spot',
  'no-such-item',
  'papers-unsigned',
  'sheet-on-the-way',
  'no-such-sheet',
  'sheet-closed',
];

/** Acts on the application that a handler may do too: no button of an item. */
const ofTheWhole: readonly CommandType[] = ['recordVisit', 'strikeVisit', 'answerCard', 'answerUrge'];

it('a button that can be pressed is not refused for how things stand, one that cannot is, and says why (law 7)', () => {
  const pressed = { can: 0, cannot: 0 };
  fc.assert(
    fc.property(beginnings, intents, (beginning, wishes) => {
      const run = play(beginning, wishes);
      for (const code of Object.keys(run.state.items)) {
        for (const who of ['one', 'two']) pressEach(run, code, who, pressed);
      }
    }),
    { numRuns: 150, seed: 7 },
  );
  expect(Math.min(pressed.can, pressed.cannot)).toBeGreaterThan(1000);
});

function pressEach(run: Run, code: string, who: string, pressed: { can: number; cannot: number }): void {
  const { state, box, answers } = run;
  const { agency } = state.items[code]!;
  const by = officer(agency, who);
  const person: Person = {
    kind: 'staff',
    id: by.id,
    name: '某人',
    agency,
    division: agency.split('-')[0]!,
    roles: ['handler'],
  };
  for (const { act, can, why } of itemOffers(
    person,
    state,
    getItem(run.service, code),
    box[state.answers] as typeof answers,
    acts,
  )) {
    if (ofTheWhole.includes(act) || (act === 'recordCheck' && checksOf(code).length === 0)) continue;
    const command = made(run, code, act, { ...right, pick: act === 'conclude' ? 6 : 1 });
    const decision = decide(state, box, command, { ...contextOn(run.today, by), service: run.service });
    const changes = decision.ok && decision.events.length > 0;
    pressed[can ? 'can' : 'cannot'] += 1;
    if (can) expect([act, decision.ok || !foreseeable.includes(decision.refusal.code)]).toEqual([act, true]);
    else expect([act, changes, why === null]).toEqual([act, false, false]);
  }
}

it('what is not this person’s to do is not drawn at all', () => {
  fc.assert(
    fc.property(beginnings, intents, (beginning, wishes) => {
      const { state } = play(beginning, wishes);
      const people: Person[] = [
        { kind: 'stranger' },
        { kind: 'citizen', id: 'another' },
        {
          kind: 'staff',
          id: 'x',
          name: '某人',
          agency: '440783-window',
          division: '440783',
          roles: ['clerk', 'lead'],
        },
      ];
      if (state.status === 'none') return;
      for (const person of people) {
        expect(acts.some(act => permits(person, act, subjectOf(state, null)))).toBe(false);
        expect(offers(person, state, acts)).toEqual([]);
      }
    }),
    { numRuns: 50, seed: 8 },
  );
});
