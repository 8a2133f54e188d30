import { setTimeout as sleep } from 'node:timers/promises';
import type { PoolClient, QueryResult } from 'pg';

/** The connection of a count: one statement after the other. */
export type Counting = { query: (text: string, values?: unknown[]) => Promise<QueryResult> };

/** Longer than this it rests after no statement, so that a count of everything ends too. */
const longest = 5000;

/**
 * The same connection, resting after each statement so many times as long as that one took: with 2 the database is left to acts for two thirds of
 * the time however much there is to count. It holds no lock that an act waits for, neither while it counts nor while it rests.
 */
export function restful(connection: PoolClient, rest: number): Counting {
  return {
    query: async (text, values) => {
      const began = performance.now();
      const result = await connection.query(text, values);
      await sleep(Math.min((performance.now() - began) * rest, longest));
      return result;
    },
  };
}
