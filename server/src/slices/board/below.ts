import { type Directory, placesBelow } from '@yimen/domain/service/directory.ts';
import type { BoardScope } from './board-scope.ts';

export type Below = {
  kind: 'city' | 'county' | 'agency';
  column: 'city' | 'division' | 'agency';
  /** Every place below, also those where nothing ever was; offices come from the counts. */
  places: readonly { code: string; name: string }[];
};

/** What lies one step below: the province's cities, a city's counties, a county's offices, an office's counties. 东莞 and 中山 have no counties. */
export function below(directory: Directory, { place, agency }: BoardScope): Below {
  const places = placesBelow(directory, place.code).map(({ code, name }) => ({ code, name }));
  if (place.level === 'province' && agency === null) return { kind: 'city', column: 'city', places };
  if (place.level === 'city' && places.length > 0)
    return { kind: 'county', column: 'division', places: agency === null ? places : [] };
  return { kind: 'agency', column: 'agency', places: [] };
}
