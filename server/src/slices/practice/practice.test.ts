import { afterAll, beforeAll, expect, test } from 'vitest';
import { practiceScenarios } from '../../store/definitions.ts';
import { type Member, type Office, openOffice } from '../test-office.ts';

let office: Office;
let people: Record<'clerk' | 'handler' | 'administrator', Member>;
beforeAll(async () => {
  office = await openOffice();
  people = {
    clerk: await office.member('p-clerk', '441403-window', 'clerk'),
    handler: await office.member('p-handler', '441403-police', 'handler'),
    administrator: await office.member('p-admin', '441403-veterans', 'administrator'),
  };
});
afterAll(() => office.close());

const ask = (who: keyof typeof people, url: string) =>
  office.ask(people[who].browser, { method: 'GET', url: `/api/practice${url}` });

test('what is for one’s own role comes first, everything is open to all who learn (R6.4)', async () => {
  const { scenarios } = (await ask('clerk', '')).body as { scenarios: { code: string; own: boolean }[] };
  const own = practiceScenarios.filter(each => each.for.includes('clerk')).map(({ code }) => code);
  const others = practiceScenarios.filter(each => !own.includes(each.code)).map(({ code }) => code);
  expect(Math.min(own.length, others.length)).toBeGreaterThan(0);
  expect(scenarios.map(({ code }) => code)).toEqual([...own, ...others]);
  expect(scenarios.filter(each => each.own).map(({ code }) => code)).toEqual(own);
  const { scenarios: theirs } = (await ask('handler', '')).body;
  expect(theirs[0]).toMatchObject({ code: 'department-limits', own: true, for: ['经办人'] });
  for (const { code } of scenarios) expect((await ask('handler', `/${code}`)).status).toBe(200);
});

test('a refused choice is answered in the sentence of the door, a choice that is none is refused, others find nothing', async () => {
  const { body } = await ask('clerk', '/window-deferral?chosen=ba');
  expect(body.last).toMatchObject({
    right: false,
    outcome: { kind: 'refused', refusal: expect.stringContaining('份必需材料没有核对或缺少') },
  });
  expect(body.next.options.map(({ tried }: { tried: boolean }) => tried)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect((await ask('clerk', '/window-deferral?chosen=h')).status).toBe(400);
  expect((await ask('clerk', '/window-deferral?chosen=%3Cb%3E')).status).toBe(400);
  expect((await ask('clerk', '/no-such-case')).status).toBe(404);
  expect((await ask('administrator', '')).status).toBe(404);
  expect((await ask('administrator', '/window-deferral')).status).toBe(404);
});

test('a case practised to its end leaves every table of the platform as it was', async () => {
  const before = await rows();
  for (const chosen of ['', 'a', 'ab', 'abd', 'abdc'])
    expect((await ask('clerk', `/window-deferral?chosen=${chosen}`)).status).toBe(200);
  expect((await ask('clerk', '/window-deferral?chosen=abdc')).body.summary).toMatchObject({ firstTime: 2 });
  expect(await rows()).toEqual(before);
});

/** How many rows each table of the platform has. */
async function rows(): Promise<Record<string, number>> {
  const { pool } = office.platform;
  const { rows: tables } = await pool.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by 1`,
  );
  expect(tables.map(({ name }) => name)).toContain('event');
  const counts = tables.map(async ({ name }) => {
    const counted = await pool.query<{ count: number }>(`select count(*)::int as count from ${name}`);
    return [name, counted.rows[0]!.count] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
