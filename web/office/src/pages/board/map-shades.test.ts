import { expect, test } from 'vitest';
import { shadeOf, shades, shareText } from './map-shades.ts';

test('a nought and no data are told apart, on the tile and in the legend', () => {
  const values = [null, 0, 1, 8, null];
  expect(values.map(each => shadeOf(each, values))).toEqual(['none', 0, 1, 4, 'none']);
  expect(shades(values)).toEqual([
    { shade: 'none', range: null },
    { shade: 0, range: { from: 0, to: 0 } },
    { shade: 1, range: { from: 1, to: 1 } },
    { shade: 4, range: { from: 8, to: 8 } },
  ]);
  expect(shades([0, 0])).toEqual([{ shade: 0, range: { from: 0, to: 0 } }]);
});

test('of nothing open there is no share; of eleven in sixty it is 18.3 %', () => {
  expect(shareText({ open: 0, overdue: 0 })).toBe('–');
  expect(shareText({ open: 60, overdue: 11 })).toBe('18.3%');
  expect(shareText({ open: 5, overdue: 0 })).toBe('0%');
});
