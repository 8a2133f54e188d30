// Databases inside a cluster: making one by name, and only once.
import pg from 'pg';
import type { Connection } from './launch.ts';

/** Makes the database if it is not there. `maintenance` is a connection to an existing one, normally `postgres`. */
export async function ensureDatabase(maintenance: Connection, name: string): Promise<void> {
  const client = new pg.Client(maintenance);
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
