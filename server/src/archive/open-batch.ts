import { randomUUID } from 'node:crypto';
import type { Queryable } from '../store/find-application.ts';
import { makeOnce } from '../store/make-once.ts';
import type { Platform } from '../store/platform.ts';
import type { Staff } from './batch.ts';
import { toArchive } from './to-archive.ts';

/**
 * Writes down what this person wants archived: every case of his places that nothing stands in the way of. Answers the batch's id; where
 * one of his place is not worked off yet, that one's, so that two who press at once watch the same.
 */
export async function openBatch(
  platform: Platform,
  person: Staff,
  key: string | null = null,
): Promise<string> {
  const ready = (await toArchive(platform, person)).filter(each => each.obstacles.length === 0);
  return makeOnce(platform, { person, key, asked: 'archive-batch' }, async connection => {
    await connection.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `archive-batch/${person.division}`,
    ]);
    const running = await findRunning(connection, person.division);
    if (running !== null) return running;
    const batch = randomUUID();
    await connection.query(
      `with made as (insert into archive_batch (batch, by_whom, division, at) values ($1, $2, $3, $4) returning batch)
       insert into archive_batch_line (batch, application) select made.batch, unnest($5::uuid[]) from made`,
      [batch, person.id, person.division, platform.now(), ready.map(({ id }) => id)],
    );
    return batch;
  });
}

/** A batch that is worked off or waits for it; one whose opener may act no more is neither. */
async function findRunning(connection: Queryable, division: string): Promise<string | null> {
  const { rows } = await connection.query<{ batch: string }>(
    `select batch from archive_batch where division = $1 and cancelled_at is null
       and by_whom in (select id::text from staff where status = 'active')
       and exists (select from archive_batch_line line where line.batch = archive_batch.batch and outcome is null)
     order by at limit 1`,
    [division],
  );
  return rows[0]?.batch ?? null;
}
