import type { Person } from '@yimen/domain/access/person.ts';
import { maySet } from '@yimen/domain/access/whole-province.ts';
import { DoorProblem, RefusedAct } from '../../http/problem.ts';
import { addFixed } from '../../store/assessment/fixed-sheets.ts';
import { findSettings } from '../../store/assessment/settings.ts';
import { countBoard } from '../../store/board/count-board.ts';
import type { Platform } from '../../store/platform.ts';
import { assessedScope } from './assessed-scope.ts';
import { liveSheet } from './live-sheet.ts';
import { showAssessment } from './show-assessment.ts';

type Given = { period: string; settings: number; after: number; because: string };

/** Fixes the whole province's sheet of a period that is over (定稿), counted to the last act; what is fixed is never changed, only followed by a version (R6.3). */
export async function fixAssessment(platform: Platform, person: Person, given: Given) {
  if (person.kind !== 'staff' || !maySet(person, 'fixAssessment')) throw new DoorProblem('not-found');
  const { widest, period } = assessedScope(platform, person, given);
  if (period.to >= platform.today()) throw new DoorProblem('bad-request', { fields: [notOver] });
  const set = await findSettings(platform.db, given.settings);
  if (set === null) throw new DoorProblem('bad-request', { fields: [noSuchSettings] });
  await countBoard(platform);
  const sheet = await liveSheet(platform, period, widest, set);
  // Another process counts for the first time: what it has not counted would be fixed as nothing.
  if (sheet.countedAt === null) throw new DoorProblem('busy');
  const version = given.after + 1;
  const { because, settings } = given;
  const fixing = { period: period.code, version, settings, because, fixedBy: person.id };
  if (!(await addFixed(platform.db, { ...fixing, fixedAt: platform.now() }, sheet)))
    throw new RefusedAct({ code: 'stale', by: null, at: null, act: null });
  return showAssessment(platform, person, { period: period.code, version, by: 'below' });
}

const notOver = { field: 'period', sentence: '考核期结束后才能定稿。' };
const noSuchSettings = { field: 'settings', sentence: '没有这个编号的考核指标。' };
