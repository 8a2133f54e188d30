import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import type { Overlay } from '@yimen/domain/service/overlay.ts';
import type { Pin } from '@yimen/domain/service/pin.ts';
import { directory } from './directory.ts';
import { layOverlays, nameOf, overlaysAround } from './lay-overlays.ts';
import { listServices, loadService } from './load.ts';
import { listOverlays } from './overlays.ts';
import { usualService } from './usual-service.ts';

/** The catalogue does not change while the process runs, so what was worked out once is kept. */
const merged = new Map<string, ServiceDefinition>();
const pins = new Map<string, Pin>();
let published: readonly { code: string; version: number }[] | null = null;

/** The newest published definition of a service as it stands in a division today: what a new application is pinned to. */
export function pinFor(division: string, service: string = usualService): Pin {
  const newest = newestVersion(services(), service);
  if (newest === null) throw new Error(`no service ${service} in the catalogue`);
  return pinOfVersion(division, `${service}/v${newest}`);
}

/** The highest version of this service, whatever others have reached; null when there is none. */
export function newestVersion(
  all: readonly { code: string; version: number }[],
  service: string,
): number | null {
  const versions = all.filter(({ code }) => code === service).map(({ version }) => version);
  return versions.length === 0 ? null : Math.max(...versions);
}

/** One version as it stands in a division: the province's, then the city's overlay, then the county's. */
export function pinOfVersion(division: string, definition: string): Pin {
  const key = `${definition} ${division}`;
  const pin = pins.get(key) ?? worked(division, definition);
  pins.set(key, pin);
  return pin;
}

/** Is there such a version in the catalogue, and such overlays of it? */
export function isPublished({ definition, overlays }: Pin): boolean {
  const known = services().some(({ code, version }) => `${code}/v${version}` === definition);
  const names = new Set(listOverlays().map(nameOf));
  return known && overlays.every(name => names.has(name) && name.startsWith(`${definition}+`));
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
  const service = layOverlays(loadService(code, Number(version)), overlays.map(getOverlay));
  merged.set(key, service);
  return service;
}

function worked(division: string, definition: string): Pin {
  return {
    definition,
    overlays: overlaysAround(listOverlays(), definition, division, directory()).map(nameOf),
  };
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
