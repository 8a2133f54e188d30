import { usualService } from '@yimen/catalogue/usual-service.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import { readItemKey } from '@yimen/domain/service/item-key.ts';
import { itemOfKey } from './definitions.ts';
import type { Platform } from './platform.ts';

/** What the item of a key (`itemKey`) is called among those of all places: a place's own with the place; one that no definition ever had reads as its key. */
export function nameOfItem(
  { directory }: Pick<Platform, 'directory'>,
  key: string,
  which: 'name' | 'shortName',
  service: string = usualService,
): string {
  const name = itemOfKey(service, key)?.[which] ?? key;
  const { ownOf } = readItemKey(key);
  return ownOf === null ? name : `${name}（${nameInProvince(directory, ownOf)}）`;
}
