import pg from 'pg';
import { expect, it } from 'vitest';
import { createTestDatabase, type TestConnection } from './test-cluster.ts';

it('prepares a template once and gives every caller a database of its own', async () => {
  let prepared = 0;
  const prepare = async (connection: TestConnection) => {
    prepared++;
    await query(connection, 'create table note(t text)');
  };
  const [a, b] = await Promise.all([1, 2].map(() => createTestDatabase({ name: 'aid', prepare })));
  expect(prepared).toBe(1);
  await query(a!.connection, "insert into note values ('甲')");
  expect(await query(a!.url, 'select t from note')).toEqual([{ t: '甲' }]);
  expect(await query(b!.connection, 'select t from note')).toEqual([]);
  await a!.drop();
  await expect(query(a!.connection, 'select 1')).rejects.toThrow('does not exist');
});

it('does not clone a template whose preparation failed', async () => {
  const failing = createTestDatabase({ name: 'failing', prepare: () => Promise.reject(new Error('no')) });
  await expect(failing).rejects.toThrow('no');
  const again = createTestDatabase({
    name: 'failing',
    prepare: c => query(c, 'create table t()').then(() => {}),
  });
  expect(await query((await again).connection, 'select * from t')).toEqual([]);
});

async function query(connection: TestConnection | string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
