import type { Pool, PoolClient } from 'pg';

/** What holds a row lock gives up rather than wait for ever: on somebody else's lock, on one statement, on work that does not come back. */
const begin = `begin;
  set local lock_timeout = '10s';
  set local statement_timeout = '30s';
  set local idle_in_transaction_session_timeout = '30s'`;

/** Does the work in one transaction: all of it, or nothing when it throws. */
export async function inTransaction<V>(pool: Pool, work: (connection: PoolClient) => Promise<V>): Promise<V> {
  const connection = await pool.connect();
  let broken: Error | undefined;
  try {
    await connection.query(begin);
    const value = await work(connection);
    await connection.query('commit');
    return value;
  } catch (error) {
    await connection.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    connection.release(broken);
  }
}
