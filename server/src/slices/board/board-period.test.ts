import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { expect, test } from 'vitest';
import { DoorProblem } from '../../http/problem.ts';
import { boardPeriod } from './board-period.ts';

/** The board's period (R6.2, decision 0033): whole weeks, of presets or of days from and to. */
const today = '2026-11-26' as PlainDate;
const of = (from?: string, to?: string) =>
  boardPeriod(today, { weeks: 4, from: from as PlainDate, to: to as PlainDate });

test('so many weeks back, this one included', () => {
  expect(of()).toEqual({ first: '2026-11-02', last: '2026-11-23', weeks: 4, asked: null });
});

test('days from and to are taken as the whole weeks they lie in', () => {
  expect(of('2026-09-03', '2026-10-05')).toEqual({
    first: '2026-08-31',
    last: '2026-10-05',
    weeks: 6,
    asked: { from: '2026-09-03', to: '2026-10-05' },
  });
  expect(of('2026-10-05', '2026-10-11')).toMatchObject({ first: '2026-10-05', last: '2026-10-05', weeks: 1 });
});

test('without an end, or with one to come, it ends with this week', () => {
  for (const to of [undefined, '2026-12-31']) expect(of('2026-11-26', to).last).toBe('2026-11-23');
});

test('the wrong way round, to come, or more than two years: refused with a sentence at its field', () => {
  for (const [from, to, field] of [
    ['2026-10-05', '2026-10-04', 'to'],
    ['2026-11-27', '2026-11-28', 'from'],
    ['2024-11-20', '2026-11-26', 'from'],
  ] as const) {
    const refused = () => of(from, to);
    expect(refused).toThrow(DoorProblem);
    try {
      refused();
    } catch (problem) {
      expect((problem as DoorProblem).extras.fields).toMatchObject([{ field }]);
    }
  }
  expect(of('2024-11-25', '2026-11-26').weeks).toBe(105);
});
