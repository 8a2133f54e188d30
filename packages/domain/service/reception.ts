import type { ServiceDefinition, Site } from './definition.ts';
import type { Directory } from './directory.ts';

/** The window a soldier goes to: by rule always its name; where and when only as far as the locality has said (R2.1). */
export type Reception = { name: string; site: Omit<Site, 'division' | 'name'> | null };

/** The window that serves a settlement; a town without one of its own is served by the site of the division around it. */
export function receptionAt(
  service: Pick<ServiceDefinition, 'sites'>,
  directory: Directory,
  settlement: string,
): Reception {
  for (
    let code: string | null = settlement;
    code !== null;
    code = directory.divisions.get(code)?.parent ?? null
  ) {
    const site = service.sites?.find(each => each.division === code);
    if (site === undefined) continue;
    const { name, address, telephone, hours } = site;
    return { name, site: { address, telephone, hours } };
  }
  return { name: directory.route('window', settlement).name, site: null };
}
