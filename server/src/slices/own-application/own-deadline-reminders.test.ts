import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import { addDays, type PlainDate } from '@yimen/domain/plain/date.ts';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { remindOwnDeadlines } from '../../jobs/remind-own-deadlines.ts';
import { lastMessages } from '../../sms/outbox.ts';
import { type Office, openOffice, type Soldier } from '../test-office.ts';

let office: Office;
let soldier: Soldier;
const { name, idNumber, phone, answers } = allElevenSoldier;
const ordered = answers.dischargeOrderDate as PlainDate;
beforeAll(async () => {
  office = await openOffice();
  soldier = await office.soldier({ name, idNumber, phone });
});
afterAll(() => office.close());

const silent = pino({ level: 'silent' });
/** Mornings of so many days after the order, twice over: what came to the phone. */
async function mornings(...days: number[]): Promise<string[]> {
  for (const day of days)
    for (const _ of ['once', 'again'])
      await remindOwnDeadlines({ ...office.platform, today: () => addDays(ordered, day) }, silent);
  const all = await lastMessages(office.platform, 200);
  return all.filter(({ text }) => text.includes('须由本人办理')).map(({ text }) => text);
}

test('domain.md §0.1: seven days and one day before a last day he has done nothing for, he is told once each; never which duty', async () => {
  await office.draft(soldier.id);
  expect(await mornings(10, 20)).toEqual([]);
  const first = await mornings(24, 25);
  expect(first).toHaveLength(1);
  expect(first[0]).not.toMatch(/报到|兵役|抚恤|麦穗/);
  expect(await mornings(29, 30)).toHaveLength(2);
});

test('who has handed in by the day is not reminded of it', async () => {
  const other = await office.soldier({
    name: '江海平',
    idNumber: '44999920040315001X',
    phone: '19900008888',
  });
  const before = (await mornings()).length;
  await office.submitted(other.id);
  expect((await mornings(24, 29)).length).toBe(before);
});
