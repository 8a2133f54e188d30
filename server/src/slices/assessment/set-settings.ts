import type { Person } from '@yimen/domain/access/person.ts';
import { maySet } from '@yimen/domain/access/whole-province.ts';
import { faultsOfSettings, type Indicator } from '@yimen/domain/assessment/settings.ts';
import { DoorProblem, RefusedAct } from '../../http/problem.ts';
import { addSettings } from '../../store/assessment/settings.ts';
import type { Platform } from '../../store/platform.ts';
import { readSettings } from './read-settings.ts';

type Given = { after: number; indicators: readonly Indicator[]; because: string };

/** Sets the next number; sheets already fixed keep theirs (R6.3). */
export async function setSettings(platform: Platform, person: Person, given: Given) {
  if (person.kind !== 'staff' || !maySet(person, 'setAssessment')) throw new DoorProblem('not-found');
  const indicators = soundIndicators(given.indicators);
  const set = { indicators, because: given.because, setBy: person.id, setAt: platform.now() };
  if (!(await addSettings(platform.db, given.after, set)))
    throw new RefusedAct({ code: 'stale', by: null, at: null, act: null });
  return readSettings(platform, person);
}

/** The table as it is kept, names and meanings trimmed; refuses an unsound one with a sentence at each field: `indicators.2.weight`. */
export function soundIndicators(given: readonly Indicator[]): Indicator[] {
  const indicators = given.map(each => ({ ...each, name: each.name.trim(), meaning: each.meaning.trim() }));
  const fields = faultsOfSettings(indicators).map(({ place, field, sentence }) => ({
    field: ['indicators', place, field].filter(each => each !== null).join('.'),
    sentence,
  }));
  if (fields.length > 0) throw new DoorProblem('bad-request', { fields });
  return indicators;
}
