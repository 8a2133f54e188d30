import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import type { Directory } from '@yimen/domain/service/directory.ts';
import { applyOverlay, type Overlay } from '@yimen/domain/service/overlay.ts';
import { deepFreeze } from './deep-freeze.ts';
import { directory } from './directory.ts';
import { BrokenCatalogue } from './file-problem.ts';
import { loadService } from './load.ts';
import { parseOverlays } from './parse.ts';

const merged = new Map<string, ServiceDefinition>();
const read = new Map<string, readonly Overlay[]>();

/**
 * The definition as it stands in one place: the province's, then the city's overlay, then the county's (law 4).
 * Places without overlays share the province's object. Throws `BrokenCatalogue` on an overlay that is not allowed.
 */
export function serviceFor(division: string, code: string, version: number): ServiceDefinition {
  const key = `${division}/${code}/v${version}`;
  const known = merged.get(key);
  if (known !== undefined) return known;
  const service = upwards(directory(), division)
    .reverse()
    .flatMap(place => readOverlays(place))
    .filter(overlay => overlay.service === code && overlay.version === version)
    .reduce(layOver, loadService(code, version));
  merged.set(key, service);
  return service;
}

/** Every overlay in the catalogue, by division. */
export function listOverlays(): Overlay[] {
  return readdirSync(new URL('overlays/', import.meta.url))
    .filter(name => name.endsWith('.json'))
    .sort()
    .flatMap(name => readOverlays(name.replace('.json', '')));
}

function layOver(service: ServiceDefinition, overlay: Overlay): ServiceDefinition {
  const overlaid = applyOverlay(service, overlay);
  if (overlaid.ok) return deepFreeze(overlaid.service);
  throw new BrokenCatalogue(overlaid.problems.map(each => ({ file: fileOf(overlay.division), ...each })));
}

function readOverlays(division: string): readonly Overlay[] {
  const known = read.get(division);
  if (known !== undefined) return known;
  const url = new URL(fileOf(division), import.meta.url);
  const overlays = existsSync(url) ? parsedFrom(division, JSON.parse(readFileSync(url, 'utf8'))) : [];
  read.set(division, overlays);
  return overlays;
}

function parsedFrom(division: string, data: unknown): readonly Overlay[] {
  const parsed = parseOverlays(fileOf(division), data);
  if (!parsed.ok) throw new BrokenCatalogue(parsed.problems);
  const astray = parsed.value.filter(each => each.division !== division);
  if (astray.length === 0) return parsed.value;
  throw new BrokenCatalogue(
    astray.map(each => ({
      file: fileOf(division),
      key: 'division',
      sentence: `文件名与内容的区划不一致：${each.division}`,
    })),
  );
}

function fileOf(division: string): string {
  return `overlays/${division}.json`;
}

function upwards({ divisions }: Directory, division: string): string[] {
  const found = divisions.get(division);
  if (found === undefined) throw new Error(`no division ${division}`);
  return found.parent === null ? [division] : [division, ...upwards(directory(), found.parent)];
}
