import { randomUUID } from 'node:crypto';
import type { Person } from '@yimen/domain/access/person.ts';
import { firstPlace } from '../../documents/bind.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Queryable } from '../../store/find-application.ts';
import type { Platform } from '../../store/platform.ts';
import { type Choice, printable } from './printable.ts';
import { idOf } from './run.ts';

/** The most papers of one run: what a desk printer does in an hour. */
const MOST = 2000;

/** Writes down which papers are to be printed together, the oldest first, and answers the run's id. Where there are none, there is no run. */
export async function beginRun(
  platform: Platform,
  person: Person,
  choice: Choice,
  connection: Queryable,
): Promise<string> {
  const { sql, parameters } = printable(platform, person, choice)
    .select(['document.document', 'document.title'])
    .orderBy('document.issued_at')
    .orderBy('document.number')
    .limit(MOST)
    .compile();
  const { rows } = await connection.query<{ document: string; title: string }>(sql, [...parameters]);
  if (rows.length === 0)
    throw new DoorProblem('not-found', { detail: '没有符合条件的文书，可能已经打印过。' });
  const id = randomUUID();
  await connection.query(
    'insert into print_run (id, actor, title, documents, next_object, next_byte, at) values ($1, $2, $3, $4, $5, $6, $7)',
    [
      id,
      idOf(person),
      rows[0]!.title,
      rows.map(row => row.document),
      firstPlace.object,
      firstPlace.byte,
      platform.now(),
    ],
  );
  return id;
}
