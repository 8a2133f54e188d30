import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { contains } from '@yimen/domain/service/directory.ts';
import { applyOverlay, type Overlay } from '@yimen/domain/service/overlay.ts';
import { deepFreeze } from './deep-freeze.ts';
import { directory } from './directory.ts';
import { BrokenCatalogue } from './file-problem.ts';
import { listServices, loadService } from './load.ts';
import { fileOf, listOverlays } from './overlays.ts';

/** What an application is pinned to for life (law 4): the definition and the overlays laid over it, outermost first. */
export type Pin = { definition: string; overlays: readonly string[] };

/** The catalogue does not change while the process runs, so what was worked out once is kept. */
const merged = new Map<string, ServiceDefinition>();
const pins = new Map<string, Pin>();
let published: readonly { code: string; version: number }[] | null = null;

/** The newest published definition as it stands in a division today: what a new application is pinned to. */
export function pinFor(division: string): Pin {
  const { code, version } = services().reduce((newest, each) =>
    each.version > newest.version ? each : newest,
  );
  return pinOfVersion(division, `${code}/v${version}`);
}

/** One version as it stands in a division: the province's, then the city's overlay, then the county's. */
export function pinOfVersion(division: string, definition: string): Pin {
  const key = `${definition} ${division}`;
  const pin = pins.get(key) ?? worked(division, definition);
  pins.set(key, pin);
  return pin;
}

/** Is there such a version in the catalogue? */
export function isPublished(definition: string): boolean {
  return services().some(({ code, version }) => `${code}/v${version}` === definition);
}

/**
 * The definition an application was pinned to, whatever has been published since. Places without overlays share the
 * province's object. Throws `BrokenCatalogue` on an overlay that is not allowed, and when a pinned one is gone.
 */
export function pinnedService({ definition, overlays }: Pin): ServiceDefinition {
  const key = [definition, ...overlays].join('|');
  const cached = merged.get(key);
  if (cached !== undefined) return cached;
  const [code, version] = definition.split('/v') as [string, string];
  const service = overlays.map(getOverlay).reduce(layOver, loadService(code, Number(version)));
  merged.set(key, service);
  return service;
}

function worked(division: string, definition: string): Pin {
  const around = listOverlays().filter(
    each =>
      `${each.service}/v${each.version}` === definition && contains(directory(), each.division, division),
  );
  const depth = (place: string) => around.filter(each => contains(directory(), each.division, place)).length;
  return { definition, overlays: around.sort((a, b) => depth(a.division) - depth(b.division)).map(nameOf) };
}

function layOver(service: ServiceDefinition, overlay: Overlay): ServiceDefinition {
  const laid = applyOverlay(service, overlay);
  if (laid.ok) return deepFreeze(laid.service);
  throw new BrokenCatalogue(laid.problems.map(each => ({ file: fileOf(overlay.division), ...each })));
}

function getOverlay(name: string): Overlay {
  const overlay = listOverlays().find(each => nameOf(each) === name);
  if (overlay === undefined) throw new Error(`the pinned overlay ${name} is no longer in the catalogue`);
  return overlay;
}

function services() {
  published ??= listServices();
  return published;
}

function nameOf(overlay: { service: string; version: number; division: string }): string {
  return `${overlay.service}/v${overlay.version}+${overlay.division}`;
}
