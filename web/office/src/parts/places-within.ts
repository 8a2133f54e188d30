import { type Place, useDivisions } from './service.ts';

/** One's own division and everything below it, each below a city with the city's name in front: 清远市连山壮族瑶族自治县, 中山市石岐街道. */
export function usePlacesWithin(own: string): { value: string; label: string }[] {
  const places = useDivisions();
  const byCode = new Map(places.map(place => [place.code, place]));
  const isWithin = (place: Place | undefined): boolean =>
    place !== undefined &&
    (place.code === own || (place.parent !== null && isWithin(byCode.get(place.parent))));
  return places
    .filter(isWithin)
    .map(place => ({ value: place.code, label: `${cityBefore(place, byCode)}${place.name}` }));
}

/** Those below one's own division: towns too, in 东莞 and 中山; none for a county. */
export function usePlacesBelow(own: string): { value: string; label: string }[] {
  return usePlacesWithin(own).filter(place => place.value !== own);
}

function cityBefore({ parent }: Place, byCode: ReadonlyMap<string, Place>): string {
  const above = parent === null ? undefined : byCode.get(parent);
  return above?.level === 'city' ? above.name : '';
}
