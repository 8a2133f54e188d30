import { existsSync, readdirSync } from 'node:fs';
import type { Overlay } from '@yimen/domain/service/overlay.ts';
import { BrokenCatalogue } from './file-problem.ts';
import { parseOverlays } from './parse.ts';
import { readJson } from './read-json.ts';

const read = new Map<string, readonly Overlay[]>();

/** Every revision of every division, in order of the division's code; throws `BrokenCatalogue` on a file that does not parse. */
export function listOverlays(): Overlay[] {
  return readdirSync(new URL('overlays/', import.meta.url))
    .filter(name => name.endsWith('.json'))
    .sort()
    .flatMap(name => readOverlays(name.replace('.json', '')));
}

function readOverlays(division: string): readonly Overlay[] {
  const known = read.get(division);
  if (known !== undefined) return known;
  const url = new URL(fileOf(division), import.meta.url);
  const overlays = existsSync(url) ? parsedFrom(division, readJson(url, fileOf(division))) : [];
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

/** The file a division's overlays lie in, relative to the catalogue. */
export function fileOf(division: string): string {
  return `overlays/${division}.json`;
}
