import type { Person } from '@yimen/domain/access/person.ts';
import { maySet } from '@yimen/domain/access/whole-province.ts';
import type { Thresholds } from '@yimen/domain/oversight/thresholds.ts';
import { faultsOf } from '@yimen/domain/oversight/within-bounds.ts';
import { addDays, type PlainDate, parsePlainDate } from '@yimen/domain/plain/date.ts';
import { DoorProblem, RefusedAct } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';
import { addThresholds } from '../../store/thresholds.ts';
import { readThresholds } from './read-thresholds.ts';

type Given = Thresholds & { after: number; from: string; because: string };

/** Sets the next number, from today or a day within a year; never backwards, for cards already stand on what held then. */
export async function setThresholds(platform: Platform, person: Person, given: Given) {
  if (person.kind !== 'staff' || !maySet(person, 'setThresholds')) throw new DoorProblem('not-found');
  const today = platform.today();
  const from = parsePlainDate(given.from);
  const faults = [
    ...faultsOf(given),
    ...(from !== null && from >= today && from <= addDays(today, 365) ? [] : [wrongDay(today)]),
  ];
  if (from === null || faults.length > 0) throw new DoorProblem('bad-request', { fields: faults });
  const set = { ...given, from, setBy: person.id, setAt: platform.now() };
  if (!(await addThresholds(platform.db, given.after, set)))
    throw new RefusedAct({ code: 'stale', by: null, at: null, act: null });
  await platform.learnThresholds();
  return readThresholds(platform, person);
}

function wrongDay(today: PlainDate) {
  return { field: 'from', sentence: `请选择 ${today} 起一年之内的日期；已经过去的日子不能再改。` };
}
