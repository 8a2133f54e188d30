import type { Place } from '../../parts/service.ts';

/** One's own division and everything below it, each below a city with the city's name in front: 清远市连山壮族瑶族自治县. */
export function placesWithin(places: readonly Place[], own: string): { value: string; label: string }[] {
  const byCode = new Map(places.map(place => [place.code, place]));
  const isWithin = (place: Place | undefined): boolean =>
    place !== undefined &&
    (place.code === own || (place.parent !== null && isWithin(byCode.get(place.parent))));
  return places
    .filter(isWithin)
    .map(place => ({ value: place.code, label: `${cityBefore(place, byCode)}${place.name}` }));
}

function cityBefore({ parent }: Place, byCode: ReadonlyMap<string, Place>): string {
  const above = parent === null ? undefined : byCode.get(parent);
  return above?.level === 'city' ? above.name : '';
}
