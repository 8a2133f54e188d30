import { randomUUID } from 'node:crypto';
import { registerEleven } from '@yimen/demo/registration.ts';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { citizenFor } from '../identity/citizens.ts';
import { acted, staff, testPlatform } from '../store/test-platform.ts';
import { remindToRate } from './remind-to-rate.ts';

let now = '2026-11-02T02:00:00.000Z';
let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform(() => now);
});
afterAll(() => platform.close());

const quiet = pino({ level: 'silent' });
let accounts = 0;

/** Refused at the window on this day, which is how a case is over most quickly. */
async function refusedOn(day: string) {
  now = `${day}T02:00:00.000Z`;
  accounts += 1;
  const phone = `1990001${String(accounts).padStart(4, '0')}`;
  const applicant = await citizenFor(platform, {
    kind: 'discharge-card',
    number: phone,
    name: '麦穗归',
    phone,
  });
  const command = registerEleven({ id: randomUUID(), applicant });
  const clerk = staff('440781-window', 'clerk');
  await acted(platform, clerk, command.id, { ...command, next: 'hold' });
  await acted(platform, clerk, command.id, { type: 'refuse', reason: 'duplicate', note: '已有一件。' });
  return { id: command.id, soldier: { kind: 'citizen', id: applicant } as const };
}

async function remindedOn(day: string): Promise<number> {
  now = `${day}T02:13:00.000Z`;
  await remindToRate(platform, quiet);
  const { rows } = await platform.pool.query(
    "select count(*)::int as many from message where template = 'rate-reminder'",
  );
  return rows[0].many;
}

test('after three days, once, and not who has rated (domain.md §3.5); nothing is rated in his place', async () => {
  await refusedOn('2026-11-02');
  const rated = await refusedOn('2026-11-02');
  await acted(platform, rated.soldier, rated.id, {
    type: 'rate',
    level: 3,
    channel: 'online',
    indicators: {},
  });
  expect(await remindedOn('2026-11-04')).toBe(0);
  expect(await remindedOn('2026-11-05')).toBe(1);
  expect(await remindedOn('2026-11-06')).toBe(1);
  const { rows } = await platform.pool.query('select count(*)::int as many from rating');
  expect(rows[0].many).toBe(1);
});

test('what ended long before is left in peace', async () => {
  await refusedOn('2026-11-10');
  expect(await remindedOn('2026-12-20')).toBe(1);
});
