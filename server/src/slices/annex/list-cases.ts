import type { Person } from '@yimen/domain/access/person.ts';
import type { CellName } from '@yimen/domain/annex/row.ts';
import { cellWords } from '@yimen/domain/annex/words.ts';
import type { Application } from '@yimen/domain/application/application.ts';
import type { Ending } from '@yimen/domain/application/ending.ts';
import { standingText, standingWith } from '@yimen/domain/application/standing.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import { acceptedCases, countingValues, endedCases, sentItem } from '../../annex/facts.ts';
import { itemNames } from '../../annex/item-name.ts';
import { isWithCounty } from '../../annex/live-sheet.ts';
import { loadSheet } from '../../annex/load-sheet.ts';
import { getRound } from '../../annex/round.ts';
import { DoorProblem } from '../../http/problem.ts';
import { openLabel } from '../../store/box.ts';
import { pageOf, readCursor } from '../../store/cursor.ts';
import type { Platform } from '../../store/platform.ts';
import { type RowName, sheetOfRow } from './row-view.ts';

type Row = {
  id: string;
  number: string;
  settlement: string;
  status: Application['status'];
  granted: number;
  ending: Ending | null;
  data_key: Buffer | null;
  label: Buffer | null;
  accepted_at: Date | string;
  key: string;
  ended_at: Date | string | null;
  copies_made: number | null;
  visits_made: number | null;
  days_made: number | null;
  items: string[] | null;
};

export type CasesName = RowName & { figure: CellName };

const size = 30;

/** The cases behind a figure, page by page, with how many there are and of how many people. */
export async function listCases(platform: Platform, person: Person, name: CasesName, after?: string) {
  const { words, count, page } = await casesBehind(platform, person, name);
  return { name: words, ...(await count()), ...(await page(size, after)) };
}

/**
 * The cases behind a figure, by the very condition that counted it (R8.4), oldest first; names masked. `size` at a time after a cursor.
 * As of when the row was handed in, or now while the county has it.
 */
export async function casesBehind(platform: Platform, person: Person, name: CasesName) {
  const { pool } = platform;
  const { values, where } = await countingFor(platform, person, name);
  const count = async () => {
    const { rows } = await pool.query<{ cases: number; people: number }>(
      `select count(*)::int as cases, count(distinct applicant)::int as people from application where ${where}`,
      values,
    );
    return rows[0]!;
  };
  const page = async (size: number, after?: string) => {
    const cursor = readCursor(after, ['instant', 'uuid']);
    const beyond = cursor === null ? '' : 'and (accepted_at, id) > ($6::timestamptz, $7::uuid)';
    const { rows } = await pool.query<Row>(
      `select id, number, settlement, status, granted, ending, data_key, label, accepted_at, accepted_at::text as key,
         case when ended_at <= $4::timestamptz then ended_at end as ended_at,
         copies_made, visits_made, days_made,
         (select array_agg(item.code order by item.code) from item where ${sentItem}) as items
       from application where ${where} ${beyond} order by accepted_at, id limit ${size + 1}`,
      [...values, ...(cursor ?? [])],
    );
    return pageOf(
      rows,
      size,
      row => lineOf(platform, row),
      row => [row.key, row.id],
    );
  };
  return { words: cellWords[name.figure], count, page };
}

function lineOf(platform: Platform, row: Row) {
  const { keys, directory } = platform;
  const standing = standingWith(row.status, row.granted);
  const ended = row.ended_at !== null;
  return {
    id: row.id,
    number: row.number,
    applicant: openLabel(keys, row.id, row),
    settlement: nameInProvince(directory, row.settlement),
    statusText: standingText({ standing, ending: row.ending }, statusWords),
    acceptedOn: dayOf(row.accepted_at),
    endedOn: row.ended_at === null ? null : dayOf(row.ended_at),
    items: (row.items ?? []).map(itemNames(platform)).join('、'),
    copies: ended ? row.copies_made : null,
    visits: ended ? row.visits_made : null,
    days: ended ? row.days_made : null,
  };
}

async function countingFor(platform: Platform, person: Person, name: CasesName) {
  const sheet = await loadSheet(platform.pool, sheetOfRow(platform, person, name));
  const row = Object.hasOwn(sheet.rows, name.division) ? sheet.rows[name.division] : undefined;
  if (row === undefined || name.figure.endsWith('Before') || name.figure === 'office')
    throw new DoorProblem('not-found');
  const round = await getRound(platform, name.round);
  const now = platform.now();
  const at = isWithCounty(row) ? now : (row.countedAt ?? now);
  return {
    values: countingValues({ divisions: [name.division], round, at }),
    where: name.figure.endsWith('After') ? endedCases : acceptedCases,
  };
}

function dayOf(instant: Date | string): string {
  return dateOfInstant(new Date(instant).toISOString());
}
