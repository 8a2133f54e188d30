import { expect, test } from 'vitest';
import { refuseOvergrown } from './overgrown-body.ts';

const crowd = (many: number) => Object.fromEntries(Array.from({ length: many }, (_, n) => [`k${n}`, 1]));

test('more parts than any form has are refused, in one object, in one list, or spread out', () => {
  expect(() => refuseOvergrown({ answers: crowd(1900), marks: [], deep: { er: [1, 2] } })).not.toThrow();
  for (const body of [
    { answers: crowd(40_000) },
    { asks: Array.from({ length: 40_000 }, () => 1) },
    Array.from({ length: 60 }, () => crowd(60)),
  ])
    expect(() => refuseOvergrown(body)).toThrow('bad-request');
});
