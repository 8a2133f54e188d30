import { directory } from '@yimen/catalogue/directory.ts';
import { listServices, loadService } from '@yimen/catalogue/load.ts';
import { listOverlays } from '@yimen/catalogue/service-for.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { contains } from '@yimen/domain/service/directory.ts';
import { applyOverlay } from '@yimen/domain/service/overlay.ts';

/** What an application is pinned to for life (law 4): the definition and the overlays laid over it, outermost first. */
export type Pin = { definition: string; overlays: readonly string[] };

const known = new Map<string, ServiceDefinition>();
const pins = new Map<string, Pin>();

/** The newest published definition as it stands in a division today: what a new application is pinned to. The catalogue does not change while the process runs. */
export function pinFor(division: string): Pin {
  const pin = pins.get(division) ?? newestPin(division);
  pins.set(division, pin);
  return pin;
}

function newestPin(division: string): Pin {
  const { code, version } = listServices().reduce((newest, each) =>
    each.version > newest.version ? each : newest,
  );
  return pinOfVersion(division, `${code}/v${version}`);
}

/** One version as it stands in a division, with the overlays of the places around it, outermost first. */
export function pinOfVersion(division: string, definition: string): Pin {
  const around = listOverlays().filter(
    each =>
      `${each.service}/v${each.version}` === definition && contains(directory(), each.division, division),
  );
  const depth = (place: string) => around.filter(each => contains(directory(), each.division, place)).length;
  return { definition, overlays: around.sort((a, b) => depth(a.division) - depth(b.division)).map(nameOf) };
}

/** Is there such a version in the catalogue? */
export function isPublished(definition: string): boolean {
  return listServices().some(({ code, version }) => `${code}/v${version}` === definition);
}

/** The definition an application was pinned to, whatever has been published since. */
export function pinnedService({ definition, overlays }: Pin): ServiceDefinition {
  const key = [definition, ...overlays].join('|');
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const [code, version] = definition.split('/v') as [string, string];
  const service = overlays.reduce(layOver, loadService(code, Number(version)));
  known.set(key, service);
  return service;
}

function layOver(service: ServiceDefinition, name: string): ServiceDefinition {
  const overlay = listOverlays().find(each => nameOf(each) === name);
  if (overlay === undefined) throw new Error(`the pinned overlay ${name} is no longer in the catalogue`);
  const laid = applyOverlay(service, overlay);
  if (!laid.ok)
    throw new Error(
      `the pinned overlay ${name} no longer fits: ${laid.problems.map(each => each.sentence).join('; ')}`,
    );
  return laid.service;
}

function nameOf(overlay: { service: string; version: number; division: string }): string {
  return `${overlay.service}/v${overlay.version}+${overlay.division}`;
}
