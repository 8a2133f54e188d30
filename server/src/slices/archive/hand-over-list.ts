import type { Person } from '@yimen/domain/access/person.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { getAgency } from '@yimen/domain/service/directory.ts';
import { retentionWords } from '@yimen/domain/service/retention.ts';
import { type Selectable, sql } from 'kysely';
import { archiveLabel, archiveWithin } from '../../archive/archive-within.ts';
import { atOnce, pagesOf } from '../../excel/pages.ts';
import { disposition } from '../../http/disposition.ts';
import { DoorProblem } from '../../http/problem.ts';
import { recordAccess } from '../../identity/access-log.ts';
import { pageOf, readCursor } from '../../store/cursor.ts';
import type { Platform } from '../../store/platform.ts';
import type { Tables } from '../../store/tables.ts';

export type Period = { from: string; to: string };
/** 移交清单: what goes to the archive, in the order of the 档号, with the digest by which each package is recognised. */
export type HandOverList = Awaited<ReturnType<typeof handOverList>>;
export type HandOverLine = ReturnType<typeof lineOf>;

/** The longest list that is printed; a longer one goes out as a workbook. */
const printed = 10_000;

/** The list of what was archived in a period in this person's places, to be printed; the titles are in full, so that it is on record. */
export async function handOverList(platform: Platform, person: Person, period: Period, ip: string) {
  const { many: _many, ...head } = await handOverHead(platform, person, period);
  const { lines } = await page(platform, person, period, printed);
  await recordAccess(platform, { act: 'archive-listed', person, subject: listSubject(period), ip });
  return { ...head, lines };
}

/** What the access log says the list was of. */
export function listSubject({ from, to }: Period): string {
  return `移交清单 ${from} 至 ${to}`;
}

/** What stands over the list: whose, of which days, how many, and when it was made. */
export async function handOverHead(platform: Platform, person: Person, period: Period) {
  if (person.kind !== 'staff') throw new DoorProblem('not-found');
  const { many } = await within(platform, person, period)
    .select(sql<number>`count(*)::int`.as('many'))
    .executeTakeFirstOrThrow();
  return {
    agency: getAgency(platform.directory, person.agency).name,
    from: period.from as PlainDate,
    to: period.to as PlainDate,
    madeOn: platform.today(),
    many,
  };
}

/** Its lines in `words`, page by page. */
export function handOverPages<R>(
  platform: Platform,
  person: Person,
  period: Period,
  words: (line: HandOverLine) => R,
) {
  return pagesOf(after => page(platform, person, period, atOnce, after), words);
}

function within(platform: Platform, person: Person, { from, to }: Period) {
  return archiveWithin(platform, person).where('archived_on', '>=', from).where('archived_on', '<=', to);
}

async function page(platform: Platform, person: Person, period: Period, size: number, after?: string) {
  const cursor = readCursor(after, ['text']);
  const rows = await within(platform, person, period)
    .selectAll()
    .$if(cursor !== null, query => query.where('archive_number', '>', cursor![0]!))
    .orderBy('archive_number')
    .limit(size + 1)
    .execute();
  return pageOf(
    rows,
    size,
    row => lineOf(platform, row),
    row => [row.archive_number],
  );
}

function lineOf(platform: Platform, row: ArchiveRow) {
  return {
    archiveNumber: row.archive_number,
    number: row.number,
    title: archiveLabel(platform, row).title,
    ending: statusWords[row.ending],
    year: row.year,
    retention: retentionWords[row.retention],
    keepUntil: row.keep_until ?? '永久',
    archivedOn: row.archived_on,
    parts: row.parts,
    bytes: Number(row.bytes),
    manifest: row.manifest,
  };
}

type ArchiveRow = Selectable<Tables['archive']>;

/** What the file is called where it is saved. */
export function listName({ from, to }: Period, ending: string): string {
  return disposition('attachment', `hand-over.${ending}`, `电子档案移交清单 ${from} 至 ${to}.${ending}`);
}
