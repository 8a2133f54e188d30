type Named = {
  code: string;
  name: string;
  parent: string | null;
  level: 'province' | 'city' | 'county' | 'town';
  initials?: string | undefined;
};

/**
 * The places that what was typed may mean, the surest first: “顺德”, “佛山顺德”, “佛山市 顺德区”, “sd” and “fssd” all find 佛山市顺德区.
 * The last word of each name (市、县、区、镇…) may be left out or written; every part must be found.
 */
export function findPlaces<D extends Named>(
  typed: string,
  places: readonly D[],
  divisions: readonly Named[],
): D[] {
  const parts = typed
    .trim()
    .split(/[\s,，、]+/)
    .filter(Boolean);
  if (parts.length === 0) return [];
  const byCode = new Map(divisions.map(each => [each.code, each]));
  return places
    .filter(place => parts.every(part => mayMean(part, place, byCode)))
    .map(place => ({ place, rank: rankOf(place, parts) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ place }) => place);
}

/** Characters may be any part of the written name; letters are initials from the beginning of one of its names on. */
function mayMean(part: string, place: Named, byCode: ReadonlyMap<string, Named>): boolean {
  if (!/^[a-z]+$/i.test(part)) return waysToWrite(place, byCode).some(way => way.includes(part));
  return waysToAbbreviate(place, byCode).some(way => way.startsWith(part.toLowerCase()));
}

/** 广东省佛山市顺德区, 广东佛山顺德 and all between. */
function waysToWrite(place: Named, byCode: ReadonlyMap<string, Named>): string[] {
  const above = aboveOf(place, byCode);
  const before = above === undefined ? [''] : waysToWrite(above, byCode);
  return before.flatMap(way => [way + place.name, way + bareName(place)]);
}

/** gdsfsssdq, fssd, sdq, sd and the like. */
function waysToAbbreviate(place: Named, byCode: ReadonlyMap<string, Named>): string[] {
  const above = aboveOf(place, byCode);
  const before = above === undefined ? [] : waysToAbbreviate(above, byCode);
  const { initials = '' } = place;
  return ['', ...before].flatMap(way => [
    way + initials,
    way + initials.slice(0, [...bareName(place)].length),
  ]);
}

function aboveOf({ parent }: Named, byCode: ReadonlyMap<string, Named>): Named | undefined {
  return parent === null ? undefined : byCode.get(parent);
}

function bareName({ name }: Named): string {
  return name.replace(/(自治县|街道|[省市县区镇乡])$/, '');
}

/** Its own name in full, its own name in part, or only where it lies. */
function rankOf({ name, initials = '' }: Named, parts: readonly string[]): number {
  if (parts.includes(name)) return 0;
  return parts.some(part => name.includes(part) || initials.startsWith(part.toLowerCase())) ? 1 : 2;
}

/** Code → 广东省汕尾市城区. */
export function fullNames(divisions: readonly Named[]): Map<string, string> {
  const byCode = new Map(divisions.map(each => [each.code, each]));
  const nameOf = (code: string | null): string => {
    const division = code === null ? undefined : byCode.get(code);
    return division === undefined ? '' : nameOf(division.parent) + division.name;
  };
  return new Map(divisions.map(each => [each.code, nameOf(each.code)]));
}
