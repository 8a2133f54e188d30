import type { Person } from '@yimen/domain/access/person.ts';
import { maySet } from '@yimen/domain/access/whole-province.ts';
import { inForceOn } from '@yimen/domain/oversight/thresholds.ts';
import type { Platform } from '../../store/platform.ts';
import { staffNames } from '../../store/staff-names.ts';
import { listThresholds } from '../../store/thresholds.ts';

/** Every number of the thresholds with who set it, and which of them holds today. */
export async function readThresholds(platform: Platform, person: Person) {
  const all = await listThresholds(platform.db);
  const names = await staffNames(
    platform,
    all.flatMap(({ setBy }) => setBy ?? []),
  );
  return {
    today: platform.today(),
    inForce: inForceOn(all, platform.today()).number,
    history: all.map(set => ({
      ...set,
      setBy: set.setBy === null ? null : (names.get(set.setBy) ?? '省级'),
    })),
    maySet: maySet(person, 'setThresholds'),
  };
}
