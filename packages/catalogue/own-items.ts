import type { ItemDefinition } from '@yimen/domain/service/definition.ts';
import { readItemKey } from '@yimen/domain/service/item-key.ts';
import { findItem } from '@yimen/domain/service/lookup.ts';
import type { Pin } from '@yimen/domain/service/pin.ts';
import { nameOf, revisionOf } from './lay-overlays.ts';
import { listServices, loadService } from './load.ts';
import { listOverlays } from './overlays.ts';

/** Whose rule an item is under a pin: the place that added it (R1.N), or null where it is the province's. */
export function ownOf({ overlays }: Pick<Pin, 'overlays'>, code: string): string | null {
  if (overlays.length === 0) return null;
  const added = listOverlays().filter(
    each => overlays.includes(nameOf(each)) && each.items?.some(item => item.code === code),
  );
  return added[0]?.division ?? null;
}

/** The item that a key means (`itemKey`), as the newest version or revision that still has it says; null when none ever had. */
export function itemOfKey(service: string, key: string): ItemDefinition | null {
  const { code, ownOf: place } = readItemKey(key);
  if (place !== null)
    return (
      listOverlays()
        .filter(each => each.service === service && each.division === place)
        .sort((a, b) => b.version - a.version || revisionOf(b) - revisionOf(a))
        .flatMap(({ items = [] }) => items.filter(item => item.code === code))[0] ?? null
    );
  return (
    listServices()
      .filter(each => each.code === service)
      .sort((a, b) => b.version - a.version)
      .flatMap(({ version }) => findItem(loadService(service, version), code) ?? [])[0] ?? null
  );
}
