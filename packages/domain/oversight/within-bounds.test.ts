import { expect, test } from 'vitest';
import { sampleThresholds } from './sample-thresholds.ts';
import { faultsOf } from './within-bounds.ts';

test('R6.2: what is proposed is within its bounds', () => {
  expect(faultsOf(sampleThresholds)).toEqual([]);
});

test.each([
  [{ notice: 0 }, ['notice']],
  [{ warning: 101 }, ['warning']],
  [{ redDays: 0 }, ['redDays']],
  [{ warningDays: 1.5 }, ['warningDays']],
  [{ answerDays: 31, redDays: -1 }, ['redDays', 'answerDays']],
  [{ notice: 80 }, ['warning']],
  [{ notice: 90 }, ['warning']],
])('%j is refused at %j', (change, fields) => {
  expect(faultsOf({ ...sampleThresholds, ...change }).map(fault => fault.field)).toEqual(fields);
});
