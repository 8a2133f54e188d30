import type { Person } from '@yimen/domain/access/person.ts';
import { sql } from 'kysely';
import { pageOf, readCursor } from '../../store/cursor.ts';
import type { Platform } from '../../store/platform.ts';
import { caseColumns, caseLine } from './case-line.ts';
import { type CasesShow, casesWithin, countCases, oldestBroken, shows } from './cases-within.ts';

const size = 30;

/**
 * All applications in the lead's or supervisor's places (R6.1, R6.2), newest first, with how each stands; under 超期未办 those that have
 * been late longest.
 */
export async function listCases(
  platform: Platform,
  person: Person,
  show: CasesShow,
  division?: string,
  after?: string,
) {
  const cursor = readCursor(after, [show === 'overdue' ? 'day' : 'instant', 'uuid']);
  const { key, order, beyond } = orders(platform)[show === 'overdue' ? 'latest' : 'newest'];
  const counted = countCases(platform, person, division);
  const found = casesWithin(platform, person, division)
    .select(caseColumns(platform))
    .select(key.as('key'))
    .where(shows(platform)[show])
    .$if(cursor !== null, query => query.where(beyond(cursor![0]!, cursor![1]!)))
    .orderBy(order)
    .limit(size + 1)
    .execute();
  const [rows, counts] = await Promise.all([found, counted]);
  const page = pageOf(
    rows,
    size,
    row => caseLine(platform, row),
    row => [row.key, row.id],
  );
  return { ...page, counts };
}

/** The sort keys of the two orders, and what lies beyond a line in each: the oldest broken promise first, or the newest case. */
function orders(platform: Platform) {
  const broken = oldestBroken(platform);
  return {
    newest: {
      key: sql<string>`submitted_at::text`,
      order: sql`submitted_at desc, id desc`,
      beyond: (at: string, id: string) =>
        sql<boolean>`(submitted_at, id) < (${at}::timestamptz, ${id}::uuid)`,
    },
    latest: {
      key: sql<string>`${broken}::text`,
      order: sql`${broken}, id`,
      beyond: (day: string, id: string) => sql<boolean>`(${broken}, id) > (${day}::date, ${id}::uuid)`,
    },
  };
}
