import { randomUUID } from 'node:crypto';
import { registerEleven } from '@yimen/demo/registration.ts';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { citizenFor } from '../identity/citizens.ts';
import { acted, staff, testPlatform } from '../store/test-platform.ts';
import { settleDeferrals } from './settle-deferrals.ts';

let now = '2026-11-02T02:00:00.000Z';
let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform(() => now);
});
afterAll(() => platform.close());

let accounts = 0;
const quiet = pino({ level: 'silent' });
const told = async (id: string) =>
  (
    await platform.pool.query<{ template: string }>(
      'select template from message where application = $1 order by seq',
      [id],
    )
  ).rows.map(row => row.template);
const dueOf = async (id: string) =>
  (await platform.pool.query('select deferral_due from application where id = $1', [id])).rows[0]
    .deferral_due;

/** Accepted without the certificate of merit, which 08 and 09 need: ten working days, to 16 November. */
async function withoutCertificate(): Promise<string> {
  accounts += 1;
  const phone = `1990000${String(accounts).padStart(4, '0')}`;
  const who = { kind: 'discharge-card' as const, number: phone, name: '麦穗归', phone };
  const applicant = await citizenFor(platform, who);
  const { marks, ...command } = registerEleven({ id: randomUUID(), applicant });
  const { state } = await acted(platform, staff('440781-window', 'clerk'), command.id, {
    ...command,
    marks: marks.filter(each => each.material !== 'M18'),
    next: 'accept',
    declined: [],
    deferral: { materials: ['M18'], signed: true, until: null },
  });
  return state.id;
}

test('a promise is reminded of once, and ended by the platform the day after it ran out (容缺, domain.md §3.3)', async () => {
  now = '2026-11-02T02:00:00.000Z';
  const id = await withoutCertificate();
  expect(await dueOf(id)).toBe('2026-11-16');
  await settleDeferrals(platform, quiet);
  expect(await told(id)).toEqual(['accepted']);
  now = '2026-11-11T01:05:00.000Z';
  await settleDeferrals(platform, quiet);
  await settleDeferrals(platform, quiet);
  expect(await told(id)).toEqual(['accepted', 'material-due']);
  now = '2026-11-17T01:05:00.000Z';
  await settleDeferrals(platform, quiet);
  expect(await told(id)).toEqual(['accepted', 'material-due', 'item-ended']);
  const { rows } = await platform.pool.query(
    "select code, outcome from item where application = $1 and status = 'concluded' order by code",
    [id],
  );
  expect(rows).toEqual([
    { code: '08', outcome: 'terminated' },
    { code: '09', outcome: 'terminated' },
  ]);
  expect(await dueOf(id)).toBe(null);
});

test('what came in time is neither reminded of nor ended', async () => {
  now = '2026-11-02T02:00:00.000Z';
  const id = await withoutCertificate();
  const marks = [{ material: 'M18', found: 'seen' as const, copies: 1 }];
  await acted(platform, staff('440781-window', 'clerk'), id, { type: 'checkMaterials', marks });
  now = '2026-11-17T01:05:00.000Z';
  await settleDeferrals(platform, quiet);
  expect(await told(id)).toEqual(['accepted']);
});
