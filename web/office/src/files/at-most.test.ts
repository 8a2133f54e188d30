import { expect, it } from 'vitest';
import { atMost } from './at-most.ts';

it('two at once, the rest in order, and one that fails keeps no place', async () => {
  const inTurn = atMost(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (number: number) =>
    inTurn(() => {
      begun.push(number);
      return new Promise((done, failed) =>
        ends.push(number === 1 ? () => failed(new Error('broken off')) : done),
      );
    }).catch(() => {});
  const all = [1, 2, 3, 4].map(work);
  expect(begun).toEqual([1, 2]);
  ends[0]!();
  await all[0];
  await Promise.resolve();
  expect(begun).toEqual([1, 2, 3]);
  ends[1]!();
  await all[1];
  await Promise.resolve();
  expect(begun).toEqual([1, 2, 3, 4]);
  for (const end of ends) end();
  await Promise.all(all);
});
