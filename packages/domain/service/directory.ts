import type { Line } from './definition.ts';

/** A place in the tree: province (2+4 zeros), city, county, or a town of 东莞/中山 (nine digits). */
export type Division = {
  code: string;
  name: string;
  parent: string | null;
  level: 'province' | 'city' | 'county' | 'town';
  /** The first letters of its name's pinyin, 顺德区 `sdq`: what a person may type to find it. */
  initials?: string;
};

/** The province whose platform this is: it stands over every place there is. */
export const provinceCode = '440000';

/** An office that handles one line somewhere. `id` is `<division>-<line>`, stable for ever. */
export type Agency = {
  id: string;
  name: string;
  line: Line;
  division: string;
  address?: string;
  phone?: string;
};

/** Everything about places and offices that a decision may ask. Built once by the catalogue, then only read. */
export type Directory = {
  divisions: ReadonlyMap<string, Division>;
  agencies: ReadonlyMap<string, Agency>;
  /** line × county (or 东莞/中山 itself) → the agency that handles it there. */
  route: (line: Line, division: string) => Agency;
};

/** The division whose row an application belongs to: its county, or the city itself where there are no counties (R8.1). */
export function reportingDivision(directory: Directory, code: string): Division {
  const division = getDivision(directory, code);
  return division.level === 'town' ? getDivision(directory, division.parent!) : division;
}

/** The city a division lies in, itself included; null for the province. */
export function cityOf(directory: Directory, code: string): Division | null {
  const division = getDivision(directory, code);
  if (division.level === 'province') return null;
  return division.level === 'city' ? division : cityOf(directory, division.parent!);
}

/** Where the soldier may settle: a county, or a town where the city has no counties. */
export function isSettlement(directory: Directory, code: string): boolean {
  const division = directory.divisions.get(code);
  if (division === undefined) return false;
  return division.level === 'county' || division.level === 'town';
}

/** 广东省汕尾市城区: always the full path, because a district is literally named 城区. */
export function fullName(directory: Directory, code: string): string {
  const division = getDivision(directory, code);
  return (division.parent === null ? '' : fullName(directory, division.parent)) + division.name;
}

/** 汕尾市城区: the same without the province, where every place of a list lies in it. */
export function nameInProvince(directory: Directory, code: string): string {
  const { parent, name } = getDivision(directory, code);
  return parent === null ? '' : nameInProvince(directory, parent) + name;
}

/** Does `outer` contain `inner` (or equal it)? The jurisdiction question. */
export function contains(directory: Directory, outer: string, inner: string): boolean {
  for (let code: string | null = inner; code !== null; code = directory.divisions.get(code)?.parent ?? null) {
    if (code === outer) return true;
  }
  return false;
}

/** One step below a place: the province's cities, a city's counties; none below a county, 东莞 or 中山. */
export function placesBelow({ divisions }: Pick<Directory, 'divisions'>, code: string): Division[] {
  return [...divisions.values()].filter(({ parent, level }) => parent === code && level !== 'town');
}

/** The way down from `outer` to `inner`, both included. */
export function pathWithin(
  { divisions }: Pick<Directory, 'divisions'>,
  outer: string,
  inner: string,
): Division[] {
  const path: Division[] = [];
  for (let at = divisions.get(inner); at !== undefined; at = divisions.get(at.parent ?? '')) {
    path.unshift(at);
    if (at.code === outer) break;
  }
  return path;
}

/** Throws for an unknown code: of one that came from outside `isSettlement` is asked first, or `divisions` itself. */
export function getDivision(directory: Directory, code: string): Division {
  const division = directory.divisions.get(code);
  if (division === undefined) throw new Error(`no division ${code}`);
  return division;
}

/** Throws for an id that left the directory; where an old history is read, `nameOfAgency` shows the id instead. */
export function getAgency(directory: Directory, id: string): Agency {
  const agency = directory.agencies.get(id);
  if (agency === undefined) throw new Error(`no agency ${id}`);
  return agency;
}

/** An office's name; its id where it has left the directory, as in an old history. */
export function nameOfAgency(directory: Directory, id: string): string {
  return directory.agencies.get(id)?.name ?? id;
}
