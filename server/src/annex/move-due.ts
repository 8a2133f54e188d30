import type { Person } from '@yimen/domain/access/person.ts';
import { annexLevel } from '@yimen/domain/annex/access.ts';
import { decideSheet } from '@yimen/domain/annex/decide.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { DoorProblem, RefusedSheet } from '../http/problem.ts';
import { makeOnce } from '../store/make-once.ts';
import type { Platform } from '../store/platform.ts';
import { loadSheets, lockSheet } from './load-sheet.ts';
import { getRound } from './round.ts';
import { writeSheet } from './write-sheet.ts';

type Wanted = { person: Person; round: string; due: PlainDate; reason: string; key: string | null };

/**
 * The province puts the due day of a round elsewhere, with a reason (R8.3): one line in the history of every city's sheet, so that city and
 * county read it where they work, all in one transaction. Refuses a day that is over, one within the days counted, and the day it is.
 */
export async function moveDue(platform: Platform, { person, key, ...wanted }: Wanted): Promise<void> {
  const round = await getRound(platform, wanted.round);
  if (person.kind !== 'staff') throw new DoorProblem('not-found');
  if (annexLevel(platform.directory, person, 'moveDue', { city: person.division }) === null)
    throw new DoorProblem('not-found');
  const sentence = fault(wanted.due, round, platform.today());
  if (sentence !== null) throw new DoorProblem('bad-request', { fields: [{ field: 'due', sentence }] });
  await makeOnce(platform, { person, key, asked: wanted }, async connection => {
    const actor = { kind: 'staff' as const, id: person.id, agency: person.agency };
    const { due, reason } = wanted;
    for (const { city } of await loadSheets(connection, round.round)) {
      const sheet = await lockSheet(connection, { round: round.round, city });
      const context = { now: platform.now(), actor, form: round.form, level: 'city' as const };
      const decision = decideSheet(sheet, { type: 'moveDue', due, reason }, context);
      if (!decision.ok) throw new RefusedSheet(decision.refusal);
      await writeSheet(connection, decision.sheet, decision.events);
    }
    await connection.query('update annex_round set due = $2 where round = $1', [round.round, due]);
    return round.round;
  });
}

function fault(due: PlainDate, round: { due: PlainDate; to: PlainDate }, today: PlainDate): string | null {
  if (due === round.due) return '新的截止日期与现在的一样。';
  if (due < today) return '报送截止日期不能早于今天。';
  return due < round.to ? '报送截止日期不能早于统计期间的结束日期。' : null;
}
