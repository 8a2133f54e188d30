import type { Pool } from 'pg';

const kept = `create table if not exists bench_index (place int, drop text, make text)`;

/**
 * Takes keys and indexes from these tables for the time of the copy, and writes down how each was made; those already taken are left.
 * The definitions are the database's own, so that what is made again is what the migrations made.
 */
export async function takeIndexes(pool: Pool, tables: readonly string[]): Promise<void> {
  await pool.query(kept);
  await pool.query(
    `insert into bench_index
     select case contype when 'f' then 3 else 1 end, format('alter table %s drop constraint if exists %I', conrelid::regclass, conname),
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
     from pg_constraint where contype in ('p', 'u', 'x', 'f')
       and (conrelid = any($1::regclass[]) or confrelid = any($1::regclass[]))
     union all
     select 2, format('drop index if exists %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
     from pg_index where indrelid = any($1::regclass[])
       and not exists (select 1 from pg_constraint where conindid = indexrelid and conrelid = indrelid)`,
    [tables],
  );
  const { rows } = await pool.query<{ drop: string }>('select drop from bench_index order by place desc');
  for (const { drop } of rows) await pool.query(drop);
}

/** Makes them all again, each with the time it took. */
export async function putIndexes(pool: Pool, told: (text: string) => void): Promise<void> {
  const { rows } = await pool.query<{ make: string }>('select make from bench_index order by place');
  const connection = await pool.connect();
  try {
    await connection.query(`set maintenance_work_mem = '1GB'; set max_parallel_maintenance_workers = 2`);
    for (const { make } of rows) {
      const began = performance.now();
      await connection.query(make);
      await connection.query('delete from bench_index where make = $1', [make]);
      told(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${make.slice(0, 100)}`);
    }
  } finally {
    connection.release();
  }
}
