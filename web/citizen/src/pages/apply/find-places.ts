type Named = {
  code: string;
  name: string;
  parent: string | null;
  level: 'province' | 'city' | 'county' | 'town';
};

/**
 * The places that what was typed may mean, the surest first: “顺德”, “佛山顺德”, “佛山市 顺德区” all find 佛山市顺德区.
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
    .map(place => ({ place, ways: waysToWrite(place, byCode) }))
    .filter(({ ways }) => parts.every(part => ways.some(way => way.includes(part))))
    .map(({ place }) => ({ place, rank: rankOf(place.name, parts) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ place }) => place);
}

/** 广东省佛山市顺德区, 广东佛山顺德 and all between. */
function waysToWrite(place: Named, byCode: ReadonlyMap<string, Named>): string[] {
  const above = place.parent === null ? undefined : byCode.get(place.parent);
  const before = above === undefined ? [''] : waysToWrite(above, byCode);
  const bare = place.name.replace(/(自治县|街道|[省市县区镇乡])$/, '');
  return before.flatMap(way => [way + place.name, way + bare]);
}

/** Its own name in full, its own name in part, or only where it lies. */
function rankOf(name: string, parts: readonly string[]): number {
  if (parts.includes(name)) return 0;
  return parts.some(part => name.includes(part)) ? 1 : 2;
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
