import { expect, test } from 'vitest';
import { createDatabase } from './database.ts';
import { createTestDatabase } from './embedded/test-cluster.ts';
import { up as application } from './migrations/0001-application.ts';
import { up as lateness } from './migrations/0004-lateness-and-order.ts';

test('what stood still or had ended before the column came is filled: its day in China, a weekend as Friday', async () => {
  const { connection } = await createTestDatabase({ name: 'bare', prepare: async () => {} });
  const { db, pool } = createDatabase(connection);
  await application(db as never);
  const id = '00000000-0000-4000-8000-000000000001';
  const state = { items: { '02': { stage: { since: '2026-11-28T02:00:00.000Z' } }, '03': { stage: {} } } };
  await pool.query(
    `insert into application (id, city, division, settlement, number, definition, service, applicant, channel, status, revision, started_at, state)
     values ($1, '440700', '440781', '440781', 'N-1', 'd', 's', $1, 'online', 'accepted', 1, now(), $2)`,
    [id, state],
  );
  for (const [code, status, ended] of [
    ['01', 'concluded', '2026-11-25T17:00:00.000Z'],
    ['02', 'paused', null],
    ['03', 'received', null],
  ])
    await pool.query(
      `insert into item (application, code, city, division, agency, status, revision, ended_at)
       values ($1, $2, '440700', '440781', '440781-police', $3, 1, $4)`,
      [id, code, status, ended],
    );
  await lateness(db as never);
  const { rows } = await pool.query('select code, number, stopped_on from item order by code');
  expect(rows).toEqual([
    { code: '01', number: 'N-1', stopped_on: '2026-11-26' },
    { code: '02', number: 'N-1', stopped_on: '2026-11-27' },
    { code: '03', number: 'N-1', stopped_on: null },
  ]);
  await db.destroy();
});
