import type { Command } from '@yimen/domain/application/command.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptedEleven, acted, staff, testPlatform } from '../../store/test-platform.ts';
import { findInInbox } from './find-in-inbox.ts';
import { listInbox } from './list-inbox.ts';
import { nextInInbox } from './next-in-inbox.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
const league = staff('440781-youth-league', 'handler');
const colleague = staff('440781-youth-league', 'handler');
const stranger = staff('440783-youth-league', 'handler');
beforeAll(async () => {
  platform = await testPlatform(() => '2026-11-16T02:00:00.000Z');
  for (let each = 0; each < 5; each++) await acceptedEleven(platform);
});
afterAll(() => platform.close());

const open = { show: 'open' } as const;
const lines = async () => (await listInbox(platform, league, open)).lines;
const on = (who: typeof league, application: string, act: object) =>
  acted(platform, who, application, { item: '04', seen: null, ...act } as Command);
/** Presses 下一件 until it begins again, from this application on. */
async function walk(from: string): Promise<string[]> {
  const seen = [from];
  for (;;) {
    const { line, again } = await nextInInbox(platform, league, open, {
      application: seen.at(-1)!,
      code: '04',
    });
    if (line === null || again || seen.length > 9) return seen;
    seen.push(line.application);
  }
}

test('what is due on one day is ordered by case number, the same for everybody', async () => {
  const numbers = (await lines()).map(line => line.number);
  expect(numbers).toHaveLength(5);
  expect(numbers).toEqual([...numbers].sort());
});

test('next walks down the list line by line and never back to the one before', async () => {
  const applications = (await lines()).map(line => line.application);
  expect(await walk(applications[0]!)).toEqual(applications);
  const last = await nextInInbox(platform, league, open, { application: applications[4]!, code: '04' });
  expect(last).toMatchObject({ again: true, line: { application: applications[0] } });
});

test('after this one is concluded the next is still the line after it; what a colleague has is passed over', async () => {
  const [first, second, third, fourth] = (await lines()).map(line => line.application) as string[];
  await on(colleague, third!, { type: 'claim' });
  await on(league, second!, { type: 'receive' });
  await on(league, second!, {
    type: 'conclude',
    outcome: 'denied',
    reason: 'conditions-unmet',
    note: '不符合条件。',
  });
  const next = await nextInInbox(platform, league, open, { application: second!, code: '04' });
  expect(next).toMatchObject({ again: false, line: { application: fourth } });
  expect((await lines()).map(line => line.application)).not.toContain(second);
  expect((await walk(first!)).slice(0, 2)).toEqual([first, fourth]);
});

test('found by the end of its number wherever it stands; not by a name, and not by the next county', async () => {
  const { lines: ended } = await listInbox(platform, league, { show: 'concluded' });
  const tail = ended[0]!.number.slice(-5);
  const found = await findInInbox(platform, league, tail);
  expect(found.lines.map(line => line.application)).toContain(ended[0]!.application);
  const fullWidth = [...tail].map(digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(' ');
  expect(await findInInbox(platform, league, fullWidth)).toEqual(found);
  expect(await findInInbox(platform, stranger, tail)).toEqual({ lines: [] });
  expect(await findInInbox(platform, league, '麦穗归来')).toEqual({ lines: [] });
});

test('every number above the inbox counts the lines under it, whatever item or place is chosen (R3.5)', async () => {
  const veterans = staff('440781-veterans', 'handler');
  for (const filter of [
    {},
    { item: '08' },
    { item: '09' },
    { division: '440781' },
    { division: '440783' },
    { attention: 'warning' as const },
    { attention: 'none' as const },
  ]) {
    for (const show of shows) {
      const { lines: listed, counts } = await listInbox(platform, veterans, { show, ...filter });
      expect([filter, show, counts[show]]).toEqual([filter, show, listed.length]);
    }
  }
  const { counts } = await listInbox(platform, veterans, { show: 'open', item: '08' });
  expect(counts).toMatchObject({ open: 5, today: 5 });
});

test('what stands still says since when and why, and nothing else does (R3.5)', async () => {
  const [first] = await lines();
  await on(league, first!.application, { type: 'receive' });
  await on(league, first!.application, {
    type: 'pause',
    kind: 'external',
    reason: 'system-failure',
    note: '故障',
  });
  const { lines: standing } = await listInbox(platform, league, { show: 'paused' });
  expect(standing.map(line => line.stopped)).toEqual([
    { since: '2026-11-16T02:00:00.000Z', reason: expect.stringMatching(/^等待外部：./) },
  ]);
  const { lines: own } = await listInbox(platform, league, { show: 'mine' });
  expect(own.map(line => line.item)).toEqual(expect.arrayContaining(standing.map(line => line.item)));
  expect(own.filter(line => line.stopped !== null)).toHaveLength(1);
  expect((await lines()).map(line => line.stopped)).toEqual([null, null, null]);
});

test('R3.5 what is paused while the law’s own clock runs stays among what is to be done, with the days the law leaves', async () => {
  const traffic = staff('440700-traffic-police', 'handler');
  const { lines: before } = await listInbox(platform, traffic, open);
  const [{ application } = { application: '' }] = before;
  const act = (body: object) =>
    acted(platform, traffic, application, { item: '11', seen: null, ...body } as Command);
  await act({ type: 'receive' });
  await act({
    type: 'pause',
    kind: 'special',
    reason: 'verification',
    note: '已经发函',
    until: '2026-11-27',
  });
  const { lines: toDo, counts } = await listInbox(platform, traffic, open);
  expect(toDo).toHaveLength(before.length);
  expect(toDo.find(line => line.application === application)).toMatchObject({
    status: 'paused',
    due: null,
    statutoryDue: '2026-12-14',
    statutoryLeft: 20,
    endedOn: null,
  });
  expect([counts.open, counts.paused, counts.mine]).toEqual([before.length, 1, 1]);
});

test('whose claim a colleague took back finds that in his own row, nobody else does', async () => {
  const { lines: his } = await listInbox(platform, colleague, { show: 'mine' });
  const { application } = his[0]!;
  await on(league, application, { type: 'release', note: '休假，由我接办' });
  const taken = async (who: typeof league) =>
    (await listInbox(platform, who, open)).lines.find(line => line.application === application)?.taken;
  expect(await taken(colleague)).toEqual({ by: expect.any(String), at: '2026-11-16T02:00:00.000Z' });
  expect(await taken(league)).toBeNull();
  await on(colleague, application, { type: 'claim' });
  expect(await taken(colleague)).toBeNull();
});

test('an item the window sends to another office leaves the first inbox and stands in the other (decision 0008)', async () => {
  const application = (await lines()).find(line => line.claimedBy === null)!.application;
  const forces = staff('440781-armed-forces', 'handler');
  await on(league, application, { type: 'returnToWindow', reason: 'not-our-item', note: '不归我们。' });
  const window = staff('440781-window', 'clerk');
  await on(window, application, { type: 'redispatch', agency: '440781-armed-forces' });
  const has = async (who: typeof league) =>
    (await listInbox(platform, who, open)).lines.some(
      line => line.application === application && line.item === '04',
    );
  expect([await has(league), await has(forces)]).toEqual([false, true]);
});

test('what is over is counted by how it ended', async () => {
  const { counts } = await listInbox(platform, league, { show: 'concluded' });
  expect(counts).toMatchObject({ concluded: 1, granted: 0, denied: 1, terminated: 0, concludedLate: 0 });
});

const shows = [
  'open',
  'mine',
  'unclaimed',
  'overdue',
  'breached',
  'warning',
  'today',
  'paused',
  'concluded',
] as const;
