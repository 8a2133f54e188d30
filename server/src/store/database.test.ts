import { expect, test } from 'vitest';
import { createDatabase } from './database.ts';
import { createTestDatabase } from './embedded/test-cluster.ts';

test('a lost connection is told, once, and the next query opens another', async () => {
  const { connection } = await createTestDatabase({ name: 'empty', prepare: async () => {} });
  const told: string[] = [];
  const { pool, db } = createDatabase(connection, { lost: error => void told.push(error.message) });
  const lost = await pool.connect();
  const { rows } = await lost.query<{ pid: number }>('select pg_backend_pid() as pid');
  lost.release();
  const other = createDatabase(connection);
  await other.pool.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
  await expect.poll(() => told).toEqual([expect.stringContaining('terminating connection')]);
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  expect(told).toHaveLength(1);
  await Promise.all([db.destroy(), other.db.destroy()]);
});
