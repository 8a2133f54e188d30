import type { Stage } from '@yimen/domain/practice/stage.ts';
import type { Division } from '@yimen/domain/service/directory.ts';
import type { ItemChange } from '@yimen/domain/service/overlay.ts';
import rules from '../agencies/rules.json' with { type: 'json' };
import type { AgencyRules } from '../agencies/rules.ts';
import { chinaCalendar } from '../calendars/china.ts';
import { buildDirectory } from '../directory.ts';
import { layOverlays } from '../lay-overlays.ts';
import { listServices, loadService } from '../load.ts';
import { newestVersion } from '../pin.ts';

/** A county that is on no map: the codes are nobody's, the offices named by the rules that name all others. */
export const practicePlace = '990101';
const divisions: readonly Division[] = [
  { code: '990000', name: '练习省', parent: null, level: 'province' },
  { code: '990100', name: '练习市', parent: '990000', level: 'city' },
  { code: practicePlace, name: '练习县', parent: '990100', level: 'county' },
];
const directory = buildDirectory(divisions, { ...(rules as AgencyRules), exceptions: [] });

/** The newest published version of a service as it would be in that county; `changes` are what it does otherwise, such as an office on paper. */
export function practiceStage(code: string, changes: readonly ItemChange[] = []): Stage {
  const version = newestVersion(listServices(), code);
  if (version === null) throw new Error(`no service ${code} in the catalogue`);
  const base = loadService(code, version);
  const note = '只用于模拟练习。';
  const overlay = { service: code, version, division: practicePlace, demonstration: true, note, changes };
  const service = changes.length === 0 ? base : layOverlays(base, [overlay]);
  return { service, directory, calendar: chinaCalendar };
}
