import { type Saved, savedBy } from '../application/saved.ts';
import { getItem } from '../service/lookup.ts';
import type { Lens } from './lens.ts';

/** What the application saved (R4.3), with each item's part, so that it can be seen how it was counted. */
export type SavedLine = Omit<Saved, 'items'> & {
  items: { code: string; shortName: string; apart: Saved['apart'] }[];
};

/** Null before acceptance and where no item counts, as `savedBy`; while an item is open its days are counted up to today. */
export function savedLine({ application, service, calendar, today }: Lens): SavedLine | null {
  const saved = savedBy(application, service, calendar, today);
  if (saved === null) return null;
  const items = saved.items.map(each => ({ ...each, shortName: getItem(service, each.code).shortName }));
  return { ...saved, items };
}
