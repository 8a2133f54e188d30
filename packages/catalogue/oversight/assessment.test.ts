import { denominatorsOf, type Measure } from '@yimen/domain/assessment/measure.ts';
import { marks } from '@yimen/domain/assessment/settings.ts';
import { expect, it } from 'vitest';
import type { BrokenCatalogue } from '../file-problem.ts';
import data from './assessment.json' with { type: 'json' };
import { proposed, proposedIndicators } from './assessment.ts';

it('R6.3: the delivered assessment is sound and comes to 100', () => {
  expect(proposedIndicators.reduce((sum, { weight }) => sum + weight, 0)).toBe(marks);
  for (const { part, whole } of proposedIndicators) expect(denominatorsOf(part)).toContain(whole);
});

it('no two indicators measure the same', () => {
  const parts = proposedIndicators.map(({ part }): Measure => part);
  expect(new Set(parts).size).toBe(parts.length);
});

it('a broken one is refused with its file and key', () => {
  const change = (with_: object) => data.map((each, place) => (place === 1 ? { ...each, ...with_ } : each));
  const problems = (given: unknown) => {
    try {
      proposed(given);
    } catch (error) {
      return (error as BrokenCatalogue).problems.map(({ file, key }) => `${file} ${key}`);
    }
    return [];
  };
  expect(problems(change({ weight: 14 }))).toEqual(['oversight/assessment.json .']);
  expect(problems(change({ whole: 'rated' }))).toContain('oversight/assessment.json 1.whole');
  expect(problems(change({ part: 'happiness' }))).toEqual(['oversight/assessment.json 1.part']);
});
