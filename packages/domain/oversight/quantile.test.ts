import { expect, test } from 'vitest';
import { quantile } from './quantile.ts';

test('the nearest rank of the values written out one by one, for every share', () => {
  const counts = new Map([
    [7, 1],
    [0, 3],
    [2, 4],
    [30, 2],
  ]);
  const written = [0, 0, 0, 2, 2, 2, 2, 7, 30, 30];
  for (let rank = 1; rank <= written.length; rank++)
    expect(quantile(counts, rank / written.length)).toBe(written[rank - 1]);
  expect(quantile(counts, 0.41)).toBe(2);
});

test('of nothing there is no median', () => {
  expect(quantile(new Map(), 0.5)).toBeNull();
  expect(quantile(new Map([[5, 0]]), 0.9)).toBeNull();
});
