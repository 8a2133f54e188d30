import type { Agency, Division } from '@yimen/domain/service/directory.ts';
import type { AgencyException, AgencyRule, AgencyRules } from './rules.ts';

/**
 * The offices of every line in every division, by rule, with exceptions last (R1, 三（三）).
 * `id` is `<division>-<line>` and never changes, whatever the office is called.
 */
export function buildAgencies(divisions: readonly Division[], rules: AgencyRules): Agency[] {
  const byCode = new Map(divisions.map(division => [division.code, division]));
  const agencies = new Map<string, Agency>();
  for (const rule of rules.lines) {
    for (const division of divisions.filter(each => fits(rule, each, divisions))) {
      const agency = { ...named(rule, division), name: spell(rule.pattern, division, byCode) };
      if (!agencies.has(agency.id)) agencies.set(agency.id, agency);
    }
  }
  for (const exception of widestFirst(rules.exceptions, byCode)) {
    for (const division of coveredBy(exception, divisions, agencies)) {
      const name = 'name' in exception ? exception.name : spell(exception.pattern, division, byCode);
      const agency = { ...named(exception, division), name };
      agencies.set(agency.id, agency);
    }
  }
  return [...agencies.values()];
}

/** Which divisions are rows of the annex: every county, and a city that has none (R8.1). */
export function isReporting(division: Division, divisions: readonly Division[]): boolean {
  if (division.level === 'county') return true;
  return (
    division.level === 'city' &&
    !divisions.some(each => each.parent === division.code && each.level === 'county')
  );
}

function fits(rule: AgencyRule, division: Division, divisions: readonly Division[]): boolean {
  if (rule.kind !== undefined && !division.name.endsWith(rule.kind)) return false;
  return rule.level === 'reporting' ? isReporting(division, divisions) : rule.level === division.level;
}

/** A pattern for a city changes the counties where that line has an office; a name changes or opens one office. */
function coveredBy(
  exception: AgencyException,
  divisions: readonly Division[],
  agencies: ReadonlyMap<string, Agency>,
) {
  if ('name' in exception) return divisions.filter(each => each.code === exception.division);
  return divisions.filter(
    each => each.parent === exception.division && agencies.has(`${each.code}-${exception.line}`),
  );
}

function widestFirst(exceptions: readonly AgencyException[], byCode: ReadonlyMap<string, Division>) {
  const known = exceptions.filter(each => byCode.has(each.division));
  if (known.length !== exceptions.length)
    throw new Error('agencies/rules.json: an exception names no known division');
  return [...known].sort((a, b) => Number('name' in a) - Number('name' in b));
}

function named(rule: AgencyRule | AgencyException, division: Division) {
  return { id: `${division.code}-${rule.line}`, line: rule.line, division: division.code };
}

function spell(pattern: string, division: Division, byCode: ReadonlyMap<string, Division>): string {
  const parent = division.parent === null ? undefined : byCode.get(division.parent);
  const city = division.level === 'city' ? division.name : (parent?.name ?? '');
  return pattern
    .replaceAll('{full}', standsAlone(division) ? division.name : city + division.name)
    .replaceAll('{city}', city)
    .replaceAll('{name}', division.name)
    .replaceAll('{short}', division.name.replace(/区$/, ''));
}

/** 台山市 and 南澳县 are unambiguous; 城区 and 东城街道 are not. */
function standsAlone(division: Division): boolean {
  return division.level === 'province' || division.level === 'city' || /[县市]$/.test(division.name);
}
