import { provinceCode } from '@yimen/domain/service/directory.ts';
import type { PoolClient } from 'pg';
import { countAssessed } from '../assessment/count-assessed.ts';
import type { Platform } from '../platform.ts';
import { changedCells, noteSeen } from './changed-cells.ts';
import { countCases } from './count-cases.ts';
import { countDays } from './count-days.ts';
import { countEnded } from './count-ended.ts';
import { type Counting, restful } from './counting.ts';

/** How far back an act may lie that was not seen yet: its transaction waits and works for seconds at most (`in-transaction.ts`). */
const overlap = '15 minutes';

/** Of more applications nearly every county's week is touched, and reading each table once from end to end is faster (`bench/million`). */
const tenThousand = 10_000;

/**
 * Brings the board's counts up to what is committed (decision 0033). What changed since its last time is found by the history, or with
 * `everything` by comparing each application's revision; of those the weeks they are and were counted in are counted anew from the rows; of more than `most`, all there is. `rest`: see
 * `counting.ts`; who waits for it does not let it rest. One snapshot, one transaction: killed at any moment it has done nothing. Answers how many applications had changed, or null where
 * another process is counting.
 */
export async function countBoard(
  platform: Platform,
  {
    everything = false,
    most = tenThousand,
    rest = 0,
  }: { everything?: boolean; most?: number; rest?: number } = {},
): Promise<number | null> {
  const at = platform.now();
  const connection = await platform.pool.connect();
  let broken: Error | undefined;
  try {
    if (!(await isFirst(connection))) return null;
    await connection.query('begin isolation level repeatable read');
    const counted = await count(restful(connection, rest), { at, everything, most });
    await connection.query('commit');
    await connection.query(`select pg_advisory_unlock(hashtext('board'))`);
    return counted;
  } catch (error) {
    // Closing the connection takes back both the transaction and the lock.
    broken = error as Error;
    throw error;
  } finally {
    connection.release(broken);
  }
}

/** Held by the session, from before the snapshot: a lock of the transaction itself would let it in with a snapshot older than the other's commit. */
async function isFirst(connection: PoolClient): Promise<boolean> {
  const { rows } = await connection.query<{ first: boolean }>(
    `select pg_try_advisory_lock(hashtext('board')) as first`,
  );
  return rows[0]!.first;
}

async function count(
  connection: Counting,
  { at, everything, most }: { at: string; everything: boolean; most: number },
): Promise<number> {
  const { rows } = await connection.query(
    `select max(counted_at) - interval '${overlap}' as since from board_mark`,
  );
  const since: string | null = everything ? null : rows[0].since;
  const { changed, span } = await changedCells(connection, { since, most });
  if (changed > 0) {
    await countCases(connection, provinceCode, span);
    await countDays(connection, provinceCode, span);
    await countAssessed(connection, span);
    await countEnded(connection, span);
    await noteSeen(connection, span);
  }
  await connection.query(
    `insert into board_mark (counted_at) values ($1) on conflict (one) do update set counted_at = excluded.counted_at`,
    [at],
  );
  return changed;
}
