import type { PostgresPool } from 'kysely';
import pg from 'pg';

/**
 * The same connections, read the way the sign-in library expects: it compares instants as `Date`s, where the rest of the
 * platform reads ISO text; a session read as text would never end.
 */
export function libraryPool(pool: pg.Pool): PostgresPool {
  return {
    async connect() {
      const client = await pool.connect();
      const query = (text: unknown, values?: readonly unknown[]) =>
        typeof text === 'string'
          ? client.query({ text, values: [...(values ?? [])], types: pg.types })
          : client.query(text as string);
      return { query, release: () => client.release() } as never;
    },
    async end() {
      // The platform closes its own pool.
    },
  };
}
