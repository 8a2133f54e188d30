import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { ownTurn, type Turn } from '../aside/turn.ts';
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
     process.send({ said: { pdf: Buffer.from(data + ' ' + process.pid + ' ' + ++count) } });
   });
   process.on('disconnect', () => process.exit(0));
   process.send({ ready: true });`,
);
let press: Press;
afterEach(() => press.stop());
afterAll(() => rmSync(folder, { recursive: true }));

const said = async (data: string, turn: Turn = ownTurn) =>
  String(await press.print({ template: 'any/v1', data, at: 0 }, turn)).split(' ');

test('sheets come back in order, and the process is another one after so many', async () => {
  press = openPress({ child, perProcess: 3 });
  const all = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(each => said(each)));
  expect(all.map(([data]) => data)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect(all.map(([, , count]) => Number(count))).toEqual([1, 2, 3, 1, 2, 3, 1]);
  expect(new Set(all.map(([, pid]) => pid)).size).toBe(3);
});

test('a sheet that kills the process fails alone: those before and after it are set', async () => {
  press = openPress({ child });
  const [before, killer, after] = await Promise.allSettled([said('a'), said('die'), said('b')]);
  expect(before).toMatchObject({ status: 'fulfilled' });
  expect(killer).toMatchObject({
    status: 'rejected',
    reason: { message: 'the process died over a piece of work' },
  });
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
  await expect(said('a')).rejects.toThrow('closing');
});

test('one soldier has three papers waiting at most, and a clerk who comes later is served before them', async () => {
  press = openPress({ child });
  const soldier: Turn = { rank: 'citizen', whose: 'citizen:1' };
  const order: string[] = [];
  const noted = (data: string, turn: Turn) => said(data, turn).then(() => order.push(data));
  const flood = Array.from({ length: 900 }, (_, place) => noted(`his ${place}`, soldier));
  const clerk = noted('clerk', { rank: 'staff', whose: 'staff:1' });
  const all = await Promise.allSettled([...flood, clerk]);
  expect(all.filter(each => each.status === 'fulfilled')).toHaveLength(4);
  expect(all[3]).toMatchObject({
    reason: {
      code: 'too-many-requests',
      extras: { detail: '您要的文书还有几份正在生成，请等它们出来后再打开下一份。' },
    },
  });
  expect(order).toEqual(['his 0', 'clerk', 'his 1', 'his 2']);
  expect((await said('afterwards', soldier))[0]).toBe('afterwards');
});

test('who has no place is turned away before anything is looked up for him', async () => {
  press = openPress({ child });
  const turn: Turn = { rank: 'citizen', whose: 'citizen:a' };
  let lookedUp = 0;
  const fetched = async () => {
    lookedUp += 1;
    return { template: 'any/v1', data: 'a', at: 0 };
  };
  const all = await Promise.allSettled(Array.from({ length: 50 }, () => press.print(fetched, turn)));
  expect(all.filter(each => each.status === 'fulfilled')).toHaveLength(3);
  expect(lookedUp).toBe(3);
});
