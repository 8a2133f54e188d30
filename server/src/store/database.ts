import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

/** What `pg` takes: a URL, or the embedded server's socket. */
export type Where =
  | string
  | { host: string; port: number; user: string; database: string; password?: string };

/** Milliseconds somebody waits for a free connection before it is an error that is seen and logged, instead of a platform that stands still. */
const patience = 15_000;

/**
 * The pool for hot statements and Kysely for lists, over the same connections. Days stay plain text, big integers become
 * numbers, and instants ISO text, so that nothing shifts by a time zone (stack.md, traps). `lost` hears of every connection that broke.
 */
export function createDatabase(
  where: Where,
  {
    size = 20,
    lost = error => console.error('database connection lost:', error.message),
  }: { size?: number; lost?: (error: Error) => void } = {},
): { pool: pg.Pool; db: Kysely<Tables> } {
  const pool = new pg.Pool({
    ...(typeof where === 'string' ? { connectionString: where } : where),
    max: size,
    connectionTimeoutMillis: patience,
    types: { getTypeParser },
  });
  // The next query opens another connection; that one was lost is told once, by the connection itself.
  pool.on('error', () => {});
  pool.on('connect', client => void client.on('error', lost));
  return { pool, db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
}

const asText = (value: string) => value;
const parsers: Record<number, (value: string) => unknown> = {
  [pg.types.builtins.DATE]: asText,
  [pg.types.builtins.INT8]: Number,
  [pg.types.builtins.TIMESTAMPTZ]: value => new Date(value).toISOString(),
};

const getTypeParser: typeof pg.types.getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
  parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser;
