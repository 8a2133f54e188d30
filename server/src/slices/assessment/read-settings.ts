import type { Person } from '@yimen/domain/access/person.ts';
import { maySet } from '@yimen/domain/access/whole-province.ts';
import { listSettings } from '../../store/assessment/settings.ts';
import type { Platform } from '../../store/platform.ts';
import { staffNames } from '../../store/staff-names.ts';
import { assessedScope } from './assessed-scope.ts';

/** Every number of the settings with who set it and why; for whoever is assessed by them (R6.3). */
export async function readSettings(platform: Platform, person: Person) {
  assessedScope(platform, person, {});
  const all = await listSettings(platform.db);
  const names = await staffNames(
    platform,
    all.flatMap(({ setBy }) => setBy ?? []),
  );
  return {
    current: all[0]!.number,
    history: all.map(({ indicators, setBy, ...set }) => ({
      ...set,
      indicators: [...indicators],
      setBy: setBy === null ? null : (names.get(setBy) ?? '省级'),
    })),
    maySet: maySet(person, 'setAssessment'),
  };
}
