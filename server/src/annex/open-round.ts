import { annexForm, annexInForce } from '@yimen/catalogue/annex/form.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { annexLevel } from '@yimen/domain/annex/access.ts';
import { decideSheet } from '@yimen/domain/annex/decide.ts';
import { noSheet } from '@yimen/domain/annex/sheet.ts';
import { addDays, type PlainDate } from '@yimen/domain/plain/date.ts';
import { DoorProblem, RefusedSheet } from '../http/problem.ts';
import type { Queryable } from '../store/find-application.ts';
import { makeOnce } from '../store/make-once.ts';
import type { Platform } from '../store/platform.ts';
import { sheetsOf } from './round.ts';
import { writeSheet } from './write-sheet.ts';

export type NewRound = { title: string; from: PlainDate; to: PlainDate; due: PlainDate };

/**
 * The province opens a round (R8.1): every city gets its sheet with all its rows, in one transaction. Answers the round's number, the year
 * it was opened in and which of that year. Refuses days that run backwards or over more than two
 * years, a due day that is over or within the days counted, and a round of the same name and days.
 */
export async function openRound(
  platform: Platform,
  person: Person,
  wanted: NewRound,
  key: string | null,
): Promise<string> {
  const { directory } = platform;
  if (person.kind !== 'staff') throw new DoorProblem('not-found');
  if (annexLevel(directory, person, 'openSheet', { city: person.division }) === null)
    throw new DoorProblem('not-found');
  const fields = faults(wanted, platform.today());
  if (fields.length > 0) throw new DoorProblem('bad-request', { fields });
  return makeOnce(platform, { person, key, asked: wanted }, async connection => {
    const round = await insertRound(platform, connection, person.id, wanted);
    const actor = { kind: 'staff' as const, id: person.id, agency: person.agency };
    for (const { city, divisions } of sheetsOf(directory)) {
      const decision = decideSheet(
        noSheet,
        { type: 'openSheet', round, city, form: annexInForce, due: wanted.due, divisions },
        { now: platform.now(), actor, form: annexForm(annexInForce), level: 'city' },
      );
      if (!decision.ok) throw new RefusedSheet(decision.refusal);
      await writeSheet(connection, decision.sheet, decision.events);
    }
    return round;
  });
}

const already = {
  field: 'title',
  sentence: '已经布置过同名、同一统计期间的一轮，不能重复布置；截止日期要改的，在那一轮里调整。',
};

function faults({ from, to, due }: NewRound, today: PlainDate): { field: string; sentence: string }[] {
  return [
    ...(to < from ? [{ field: 'to', sentence: '统计期间的结束日期不能早于开始日期。' }] : []),
    ...(addDays(from, 731) < to ? [{ field: 'to', sentence: '统计期间不能长于两年。' }] : []),
    ...(to >= from && due < to
      ? [{ field: 'due', sentence: '报送截止日期不能早于统计期间的结束日期。' }]
      : []),
    ...(due < today ? [{ field: 'due', sentence: '报送截止日期不能早于今天。' }] : []),
  ];
}

/** Two at once are put in line, so that no number is given twice. */
async function insertRound(
  platform: Platform,
  connection: Queryable,
  by: string,
  { title, from, to, due }: NewRound,
): Promise<string> {
  await connection.query('lock table annex_round in share row exclusive mode');
  const same = await connection.query(
    'select 1 from annex_round where title = $1 and from_on = $2 and to_on = $3',
    [title, from, to],
  );
  if (same.rowCount !== 0) throw new DoorProblem('bad-request', { fields: [already] });
  const year = platform.today().slice(0, 4);
  const { rows } = await connection.query<{ round: string }>(
    `insert into annex_round (round, title, from_on, to_on, due, form, opened_by, opened_at)
     select $1 || '-' || (count(*) + 1), $2, $3, $4, $5, $6, $7, $8 from annex_round where round like $1 || '-%'
     returning round`,
    [year, title, from, to, due, annexInForce, by, platform.now()],
  );
  return rows[0]!.round;
}
