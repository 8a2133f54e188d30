// Beside the real directory, which the heart does not know.
import { noCounts } from '@yimen/domain/assessment/measure.ts';
import { assessedWithin, countsOf } from '@yimen/domain/assessment/places.ts';
import { pathWithin, placesBelow } from '@yimen/domain/service/directory.ts';
import { expect, it } from 'vitest';
import { directory } from '../directory.ts';

const places = directory();
const codes = (found: { code: string }[]) => found.map(({ code }) => code);

it('R6.3: 124 places are assessed by counts of their own, as many as the annex has rows', () => {
  const all = codes(assessedWithin(places, '440000'));
  expect(all).toHaveLength(124);
  expect(all).toContain('441900');
  expect(all).toContain('442000');
  expect(codes(assessedWithin(places, '441900'))).toEqual(['441900']);
  expect(codes(assessedWithin(places, '440781'))).toEqual(['440781']);
});

it('one step below: cities, counties, and nothing', () => {
  expect(placesBelow(places, '440000')).toHaveLength(21);
  expect(codes(placesBelow(places, '440700'))).toContain('440781');
  expect(placesBelow(places, '441900')).toEqual([]);
  expect(placesBelow(places, '440781')).toEqual([]);
  expect(codes(pathWithin(places, '440000', '440781'))).toEqual(['440000', '440700', '440781']);
  expect(codes(pathWithin(places, '440781', '440781'))).toEqual(['440781']);
});

it('a city is the sum of its counties and of nothing else', () => {
  const counts = new Map([
    ['440781', { ...noCounts, decided: 3 }],
    ['440783', { ...noCounts, decided: 4, rated: 1 }],
    ['441900', { ...noCounts, decided: 50 }],
  ]);
  expect(countsOf(places, counts, '440700')).toEqual({ ...noCounts, decided: 7, rated: 1 });
  expect(countsOf(places, counts, '441900').decided).toBe(50);
  expect(countsOf(places, counts, '440000').decided).toBe(57);
  expect(countsOf(places, counts, '440782')).toEqual(noCounts);
});
