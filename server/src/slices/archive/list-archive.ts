import type { archiveRoutes } from '@yimen/contract/routes/archive.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import { retentionWords } from '@yimen/domain/service/retention.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { archiveLabel, archiveWithin } from '../../archive/archive-within.ts';
import { toArchive } from '../../archive/to-archive.ts';
import { pageOf, readCursor } from '../../store/cursor.ts';
import type { Platform } from '../../store/platform.ts';

const size = 30;
type Query = z.output<(typeof archiveRoutes)['listArchive']['query']>;

/** What is archived in one's places, newest first; by year, by term, by how it ended, or what has come to the end of its term. */
export async function listArchive(
  platform: Platform,
  person: Person,
  { year, retention, ending, due, after }: Query,
) {
  const cursor = readCursor(after, ['day', 'uuid']);
  const today = platform.today();
  const overdue = sql<boolean>`(keep_until is not null and keep_until < ${today}::date)`;
  const rows = await archiveWithin(platform, person)
    .selectAll()
    .$if(year !== undefined, query => query.where('year', '=', year!))
    .$if(retention !== undefined, query => query.where('retention', '=', retention!))
    .$if(ending !== undefined, query => query.where('ending', '=', ending!))
    .$if(due !== undefined, query => query.where(overdue))
    .$if(cursor !== null, query =>
      query.where(sql<boolean>`(archived_on, application) < (${cursor![0]}::date, ${cursor![1]}::uuid)`),
    )
    .orderBy('archived_on', 'desc')
    .orderBy('application', 'desc')
    .limit(size + 1)
    .execute();
  const page = pageOf(
    rows,
    size,
    row => ({
      id: row.application,
      archiveNumber: row.archive_number,
      number: row.number,
      applicant: archiveLabel(platform, row).name,
      settlement: nameInProvince(platform.directory, row.settlement),
      ending: statusWords[row.ending],
      year: row.year,
      retention: retentionWords[row.retention],
      keepUntil: row.keep_until,
      due: row.keep_until !== null && row.keep_until < today,
      archivedOn: row.archived_on,
      parts: row.parts,
      bytes: Number(row.bytes),
    }),
    row => [row.archived_on, row.application],
  );
  const { archived, ended } = await archiveWithin(platform, person)
    .select([
      sql<number>`count(*)::int`.as('archived'),
      sql<number>`(count(*) filter (where ${overdue}))::int`.as('ended'),
    ])
    .executeTakeFirstOrThrow();
  const years = await archiveWithin(platform, person)
    .select('year')
    .distinct()
    .orderBy('year', 'desc')
    .execute();
  const waiting = (await toArchive(platform, person)).length;
  return { ...page, years: years.map(each => each.year), counts: { archived, waiting, due: ended } };
}
