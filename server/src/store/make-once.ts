import type { Person } from '@yimen/domain/access/person.ts';
import type { Queryable } from './find-application.ts';
import { answerKey, columnsOf, findAnswer } from './first-answer.ts';
import { inTransaction } from './in-transaction.ts';
import type { Platform } from './platform.ts';

/** What is to be made: by whom, under which idempotency key, and what it was asked to be like. */
type Wanted = { person: Person; key: string | null; asked: unknown };

/**
 * Makes something that is no act upon an application (a sheet, a run of papers, a batch) and answers its name. Whoever repeats the request
 * under its key, also beside itself, is answered with what it made the first time; the same key for something else is refused
 * (decision 0003). Made and noted in one transaction.
 */
export async function makeOnce(
  platform: Platform,
  { person, key, asked }: Wanted,
  make: (connection: Queryable) => Promise<string>,
): Promise<string> {
  const wanted = answerKey(person, key, asked);
  if (wanted === null) return inTransaction(platform.pool, make);
  const earlier = await findAnswer(platform, platform.pool, wanted);
  if (earlier !== null) return earlier;
  try {
    return await inTransaction(platform.pool, async connection => {
      const made = await make(connection);
      await connection.query(
        'insert into idempotency (actor, key, request, answer) values ($1, $2, $3, $4)',
        [...columnsOf(platform, wanted, made)],
      );
      return made;
    });
  } catch (error) {
    const winner = await findAnswer(platform, platform.pool, wanted);
    if (winner !== null) return winner;
    throw error;
  }
}
