import type { Pool } from 'pg';

/** A table that holds something of an application, and in what order its columns are read and written. */
export type CopiedTable = { table: string; key: 'id' | 'application'; columns: string[] };
/** The rows of one application as PostgreSQL writes them as text, by table; null is no value. */
export type Rows = Record<string, (string | null)[][]>;

/**
 * Every table that acts project into, found in the database itself: those with an `application` of uuid, and the application. So a
 * projection that comes later is copied too, and no row is described a second time.
 */
export async function copiedTables(pool: Pool): Promise<CopiedTable[]> {
  const { rows } = await pool.query<{ table: string; columns: string[] }>(
    `select c.table_name as table, array_agg(c.column_name::text order by c.ordinal_position) as columns
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_identity = 'NO' and c.is_generated = 'NEVER'
     group by c.table_name
     having c.table_name = 'application' or bool_or(c.column_name = 'application' and c.udt_name = 'uuid')
     order by c.table_name = 'application' desc, c.table_name`,
  );
  return rows.map(({ table, columns }) => ({
    table,
    key: table === 'application' ? 'id' : 'application',
    columns,
  }));
}

/** What one application has in each of these tables. */
export async function rowsOf(pool: Pool, tables: readonly CopiedTable[], id: string): Promise<Rows> {
  const found: Rows = {};
  for (const { table, key, columns } of tables) {
    const texts = columns.map(name => `${quoted(name)}::text`).join(', ');
    const { rows } = await pool.query<(string | null)[]>({
      text: `select ${texts} from ${quoted(table)} where ${key} = $1 order by ctid`,
      values: [id],
      rowMode: 'array',
    });
    if (rows.length > 0) found[table] = rows;
  }
  return found;
}

/** A name as SQL takes it, whatever it is. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
