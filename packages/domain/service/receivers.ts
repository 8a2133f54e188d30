import type { ServiceDefinition } from './definition.ts';
import { type Agency, type Directory, getDivision } from './directory.ts';
import { getItem } from './lookup.ts';

/**
 * The offices an item that came back may go to instead (不属于本部门职责、不属于本地管辖): every office of this place, or of the city above
 * it, whose line handles some item of the service; never the one that sent it back, never another county. Those of the item's own line first.
 */
export function receivers(
  service: ServiceDefinition,
  directory: Directory,
  { item, agency, division }: { item: string; agency: string; division: string },
): Agency[] {
  const places = placesUpToCity(directory, division);
  const lines = new Set(service.items.map(({ line }) => line));
  const own = getItem(service, item).line;
  return [...directory.agencies.values()]
    .filter(each => places.includes(each.division) && lines.has(each.line) && each.id !== agency)
    .sort((a, b) => Number(b.line === own) - Number(a.line === own) || a.id.localeCompare(b.id));
}

function placesUpToCity(directory: Directory, code: string): string[] {
  const { level, parent } = getDivision(directory, code);
  if (level === 'province') return [];
  return level === 'city' || parent === null ? [code] : [code, ...placesUpToCity(directory, parent)];
}
