import { contains, type Directory, type Division, placesBelow } from '../service/directory.ts';
import { addCounts, type Counts, noCounts } from './measure.ts';

/** What is assessed by counts of its own within a place: its counties, and a city itself that has none (东莞, 中山), as in the annex (R8.1). */
export function assessedWithin(directory: Directory, code: string): Division[] {
  return [...directory.divisions.values()].filter(
    each => isAssessed(directory, each) && contains(directory, code, each.code),
  );
}

/** What a place comes to: the sum of what is assessed within it. */
export function countsOf(directory: Directory, counts: ReadonlyMap<string, Counts>, code: string): Counts {
  return assessedWithin(directory, code).reduce(
    (sum, each) => addCounts(sum, counts.get(each.code) ?? noCounts),
    noCounts,
  );
}

function isAssessed(directory: Directory, { code, level }: Division): boolean {
  return level === 'county' || (level === 'city' && placesBelow(directory, code).length === 0);
}
