import { readdirSync, readFileSync } from 'node:fs';
import { createDatabase } from '@yimen/server/store/database.ts';
import { createTestDatabase } from '@yimen/server/store/embedded/test-cluster.ts';
import { migrate } from '@yimen/server/store/migrate.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectGolden } from './golden.ts';
import { printSchema } from './print-schema.ts';

let database: ReturnType<typeof createDatabase>;
beforeAll(async () => {
  const { connection } = await createTestDatabase({ name: 'bare', prepare: async () => {} });
  database = createDatabase(connection);
  await migrate(database.db);
});
afterAll(() => database.db.destroy());

describe('the migrated database is what a reviewer read (design.md §4)', () => {
  it('prints its tables, indexes, constraints and triggers', async () => {
    expectGolden('schema', await printSchema(database.pool));
  });

  it('has the columns that tables.ts says, name by name, null where it says null', async () => {
    const { rows } = await database.pool.query<{ table: string; column: string; nullable: boolean }>(
      `select table_name as "table", column_name as "column", is_nullable = 'YES' as nullable
       from information_schema.columns where table_schema = 'public'`,
    );
    for (const [table, columns] of Object.entries(interfaces())) {
      const migrated = rows.filter(row => row.table === table);
      const found = Object.fromEntries(migrated.map(({ column, nullable }) => [column, nullable]));
      expect(Object.keys(found).sort(), table).toEqual(Object.keys(columns).sort());
      for (const [column, type] of Object.entries(columns).filter(([, each]) => each !== 'unknown'))
        expect([`${table}.${column}`, found[column]]).toEqual([`${table}.${column}`, type.includes('null')]);
    }
  });

  it('lets nobody change or remove what happened, the owner included (law 3)', async () => {
    for (const table of ['event', 'access_log'])
      for (const statement of [`update ${table} set at = at`, `delete from ${table}`, `truncate ${table}`])
        await expect(database.pool.query(statement)).rejects.toThrow('only added to');
  });

  it('keeps names, numbers and answers under seal: no column that would hold one in clear (law 5)', async () => {
    const { rows } = await database.pool.query<{ place: string }>(
      `select table_name || '.' || column_name as place from information_schema.columns
       where table_schema = 'public' and data_type in ('text', 'character varying', 'jsonb')
         and column_name ~ '(name|phone|id_number|address|bank|answer|note)' order by 1`,
    );
    expect(rows.map(row => row.place)).toEqual(clearOnPurpose);
  });
});

/** The address of a session is a machine's; staff names and user names are not the applicants'; an index is a keyed digest; a masked phone is masked. */
const clearOnPurpose = [
  'auth_session.ip_address',
  'auth_user.name',
  'auth_user.username',
  'citizen.id_number_index',
  'citizen.phone_index',
  'citizen_code.phone_index',
  'message.masked_phone',
  'migration.name',
  'staff.name',
  'staff.username',
];

/** The tables as the texts of `store/tables/` declare them: column → its type. */
function interfaces(): Record<string, Record<string, string>> {
  const folder = new URL('../server/src/store/tables/', import.meta.url);
  const tables = readdirSync(folder).flatMap(name => [
    ...readFileSync(new URL(name, folder), 'utf8').matchAll(/^ {2}(\w+): \{([^}]*)\};/gm),
  ]);
  expect(tables.length).toBeGreaterThanOrEqual(30);
  return Object.fromEntries(
    tables.map(([, table, columns]) => [
      table!,
      Object.fromEntries(
        [...columns!.matchAll(/(\w+): ([^;]+?)\s*(?:;|$)/g)].map(([, column, type]) => [column!, type!]),
      ),
    ]),
  );
}
