import type { Line } from '@yimen/domain/service/definition.ts';
import type { Agency, Directory, Division } from '@yimen/domain/service/directory.ts';
import { buildAgencies } from './agencies/build.ts';
import rules from './agencies/rules.json' with { type: 'json' };
import type { AgencyRules } from './agencies/rules.ts';
import guangdong from './divisions/guangdong.json' with { type: 'json' };

let built: Directory | null = null;

/** Guangdong's divisions and offices (R1, R8.1): 1 province, 21 cities, 122 counties, 59 towns of 东莞 and 中山. Built once. */
export function directory(): Directory {
  built ??= buildDirectory(guangdong as Division[], rules as AgencyRules);
  return built;
}

/** The same for other divisions and rules, such as a zone without a national code. */
export function buildDirectory(places: readonly Division[], named: AgencyRules): Directory {
  const divisions = new Map(places.map(division => [division.code, division]));
  const agencies = new Map(buildAgencies(places, named).map(agency => [agency.id, agency]));
  return { divisions, agencies, route: (line, division) => nearest(line, division, divisions, agencies) };
}

/**
 * The office of a line at the division or, where there is none, at the nearest division above it: a town of 东莞 is
 * served by 东莞, and a licence by the city's vehicle office. A line that nobody serves there is a broken catalogue.
 */
function nearest(
  line: Line,
  division: string,
  divisions: ReadonlyMap<string, Division>,
  agencies: ReadonlyMap<string, Agency>,
): Agency {
  for (let code: string | null = division; code !== null; code = divisions.get(code)?.parent ?? null) {
    const agency = agencies.get(`${code}-${line}`);
    if (agency !== undefined) return agency;
  }
  throw new Error(`no office of ${line} serves ${division}`);
}
