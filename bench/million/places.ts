import { isReporting } from '@yimen/catalogue/agencies/build.ts';
import { directory } from '@yimen/catalogue/directory.ts';

/** Where a history was played, and so which offices are named in it: a county with a city above it, or one of the two cities without. */
export const homes = ['440781', '441900', '442000'] as const;
export type Home = (typeof homes)[number];

export type Place = { division: string; city: string; home: Home; weight: number };

/**
 * The 124 places of the annex (domain.md §6), each with how many arrive there beside a small county: a county-level city half as many
 * again, a district three times, 东莞 and 中山 five times.
 */
export function places(): Place[] {
  const all = [...directory().divisions.values()];
  return all
    .filter(each => isReporting(each, all))
    .map(({ code, name, level, parent }) => ({
      division: code,
      city: level === 'city' ? code : parent!,
      home: level === 'city' ? (code as Home) : '440781',
      weight: level === 'city' ? 5 : name.endsWith('区') ? 3 : name.endsWith('市') ? 1.5 : 1,
    }));
}
