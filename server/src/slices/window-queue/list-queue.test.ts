import { randomUUID } from 'node:crypto';
import { registerEleven } from '@yimen/demo/registration.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { attentions } from '@yimen/domain/oversight/attention.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptedEleven, acted, staff, testPlatform } from '../../store/test-platform.ts';
import { listQueue } from './list-queue.ts';

let day = '2026-11-02';
let platform: Awaited<ReturnType<typeof testPlatform>>;
const clerk = staff('440781-window', 'clerk');
beforeAll(async () => {
  platform = await testPlatform(() => `${day}T02:00:00.000Z`);
});
afterAll(() => platform.close());

/** Handed in at the window on this day, and not yet accepted. */
async function handedIn(on: string): Promise<string> {
  day = on;
  const command = registerEleven({ id: randomUUID(), applicant: randomUUID() });
  await acted(platform, clerk, command.id, { ...command, next: 'hold' } as Command);
  return command.id;
}

async function on(date: string, id: string, act: object): Promise<void> {
  day = date;
  await acted(platform, clerk, id, { seen: null, ...act } as Command);
}

const asksForAddress = {
  type: 'requestCorrection',
  asks: [{ target: { kind: 'field', field: 'residenceAddress' }, reason: 'mismatch', note: '与证件不符' }],
  marks: [],
};

test('what is due first is next, though another was handed in before it; each shows its day and the days left (行政许可法 art.32)', async () => {
  const early = await handedIn('2026-11-02');
  const later = await handedIn('2026-11-03');
  await on('2026-11-04', early, asksForAddress);
  expect((await listQueue(platform, clerk, 'correcting')).lines).toMatchObject([
    { id: early, due: { date: '2026-11-18', provisional: false, daysLeft: 10 } },
  ]);
  await on('2026-11-06', early, {
    type: 'amend',
    answers: { residenceAddress: '台城街道演示路3号' },
    marks: [],
  });
  day = '2026-11-12';
  expect((await listQueue(platform, clerk, 'waiting')).lines).toMatchObject([
    { id: later, due: { date: '2026-11-10', daysLeft: -2 } },
    { id: early, due: { date: '2026-11-13', daysLeft: 1 } },
  ]);
});

test('page after page goes on by the day due, and neither leaves out nor shows twice', async () => {
  for (let each = 0; each < 32; each++) await handedIn(each % 2 === 0 ? '2026-11-06' : '2026-11-05');
  const first = await listQueue(platform, clerk, 'waiting');
  const second = await listQueue(platform, clerk, 'waiting', first.next!);
  const all = [...first.lines, ...second.lines];
  const due = all.map(line => line.due!.date);
  expect([first.lines.length, second.next, new Set(all.map(line => line.id)).size]).toEqual([30, null, 34]);
  expect(due).toEqual([...due].sort());
});

test('R6.2 what the departments have in hand is listed by what it calls for, the most first, page after page', async () => {
  const sent = async (at: string) => {
    day = at;
    return (await acceptedEleven(platform)).state.id;
  };
  const late = await sent('2026-11-09');
  const calm = await sent('2026-11-20');
  for (let each = 0; each < 31; each++) await sent('2026-11-20');
  day = '2026-11-20';
  const first = await listQueue(platform, clerk, 'accepted', undefined, 'attention');
  const second = await listQueue(platform, clerk, 'accepted', first.next!, 'attention');
  const all = [...first.lines, ...second.lines];
  expect([new Set(all.map(line => line.id)).size, second.next]).toEqual([33, null]);
  const ranks = all.map(line => attentions.indexOf(line.attention!));
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  expect(all[0]).toMatchObject({ id: late, attention: 'red' });
  expect(all.find(line => line.id === calm)?.attention).not.toBe('red');
  const asHandedIn = await listQueue(platform, clerk, 'accepted');
  expect(asHandedIn.lines[0]?.id).not.toBe(late);
  expect((await listQueue(platform, clerk, 'waiting')).lines[0]?.attention).toBeNull();
});
