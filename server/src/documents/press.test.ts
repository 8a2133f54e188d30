import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { openPress, type Press } from './press.ts';

/** A press whose process only says what it was given, dies on “die”, and is silent on “stall”. */
const folder = mkdtempSync(join(tmpdir(), 'yimen-press-'));
const child = join(folder, 'child.mjs');
writeFileSync(
  child,
  `let count = 0;
   process.on('message', ({ data }) => {
     if (data === 'die') process.exit(9);
     if (data === 'stall') return;
     if (data === 'bad') return process.send({ fault: 'no such template' });
     process.send({ pdf: Buffer.from(data + ' ' + process.pid + ' ' + ++count) });
   });
   process.on('disconnect', () => process.exit(0));`,
);
let press: Press;
afterEach(() => press.stop());
afterAll(() => rmSync(folder, { recursive: true }));

const said = async (data: string) =>
  String(await press.print({ template: 'any/v1', data, at: 0 })).split(' ');

test('sheets come back in order, and the process is another one after so many', async () => {
  press = openPress({ child, perProcess: 3 });
  const all = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(said));
  expect(all.map(([data]) => data)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect(all.map(([, , count]) => Number(count))).toEqual([1, 2, 3, 1, 2, 3, 1]);
  expect(new Set(all.map(([, pid]) => pid)).size).toBe(3);
});

test('a sheet that kills the process fails alone: those before and after it are set', async () => {
  press = openPress({ child });
  const [before, killer, after] = await Promise.allSettled([said('a'), said('die'), said('b')]);
  expect(before).toMatchObject({ status: 'fulfilled' });
  expect(killer).toMatchObject({ status: 'rejected', reason: { message: 'the press died over a paper' } });
  expect(after).toMatchObject({ status: 'fulfilled' });
});

test('a sheet that never comes back is given up', async () => {
  press = openPress({ child, patience: 2500 });
  const [stalled, after] = await Promise.allSettled([said('stall'), said('b')]);
  expect(stalled).toMatchObject({ status: 'rejected' });
  expect(after).toMatchObject({ status: 'fulfilled' });
});

test('a sheet that cannot be set says why, and the process lives on', async () => {
  press = openPress({ child });
  const first = await said('a');
  await expect(said('bad')).rejects.toThrow('no such template');
  expect((await said('b'))[1]).toBe(first[1]);
});

test('a closed press takes nothing more', async () => {
  press = openPress({ child });
  press.stop();
  await expect(said('a')).rejects.toThrow('closed');
});
