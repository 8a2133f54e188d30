import { expect, test } from 'vitest';
import { type Condition, factsOf, holds, judge } from './condition.ts';

const moves: Condition = { fact: 'moves', is: true };
const party: Condition = { fact: 'politics', in: ['member', 'probationary'] };

test('a fact that was not answered is neither yes nor no', () => {
  expect([judge(moves, {}), judge(moves, { moves: true }), judge(moves, { moves: false })]).toEqual([
    'unknown',
    'yes',
    'no',
  ]);
});

test.each([
  [{ all: [moves, party] }, { moves: false }, 'no'],
  [{ all: [moves, party] }, { moves: true }, 'unknown'],
  [{ any: [moves, party] }, { moves: true }, 'yes'],
  [{ any: [moves, party] }, { moves: false }, 'unknown'],
  [{ any: [] }, {}, 'no'],
  [{ all: [] }, {}, 'yes'],
  [{ not: moves }, {}, 'unknown'],
  [{ not: moves }, { moves: false }, 'yes'],
  [party, { politics: 'probationary' }, 'yes'],
  [party, { politics: 'masses' }, 'no'],
  [{ fact: 'moves', answered: false }, {}, 'yes'],
  [{ fact: 'moves', answered: true }, { moves: false }, 'yes'],
  [{ fact: 'kinds', is: 'skill' }, { kinds: ['adaptive', 'skill'] }, 'yes'],
] as [Condition, Record<string, never>, string][])('%j of %j: %s', (condition, answers, judged) => {
  expect(judge(condition, answers)).toBe(judged);
});

test('where every fact must be known, unknown counts as no; no condition always holds', () => {
  expect([holds(moves, {}), holds(undefined, {})]).toEqual([false, true]);
});

test('names every fact it looks at', () => {
  expect(factsOf({ all: [moves, { any: [party, { not: moves }] }] })).toEqual(['moves', 'politics', 'moves']);
});
