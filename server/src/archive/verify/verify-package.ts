import type { Ending } from '@yimen/domain/application/ending.ts';
import { isRecord, places } from '../format.ts';
import { checkDescriptions } from './check-descriptions.ts';
import { checkHistory } from './check-history.ts';
import { checkParts, findManifest } from './check-manifest.ts';
import { readPackage } from './read-package.ts';

/** What a verified package is, or every fault that was found, in sentences that say where. */
export type Verified =
  | {
      ok: true;
      archiveNumber: string;
      number: string;
      ending: Ending;
      parts: number;
      records: number;
      events: number;
      manifest: string;
    }
  | { ok: false; faults: string[] };

/**
 * Verifies a package from its own contents alone: no database, no keys, no network. `expected`: the manifest's digest as the hand-over list
 * tells it; without one a package that was forged as a whole, digests and all, cannot be told from a genuine one.
 */
export async function verifyPackage(file: string, expected: string | null = null): Promise<Verified> {
  const read = await readPackage(file);
  if (!read.ok) return read;
  const { files, folder } = read;
  const { manifest, faults } = findManifest(files, expected);
  if (manifest === null) return { ok: false, faults };
  const all = [
    ...faults,
    ...checkParts(manifest, files, folder),
    ...checkHistory(manifest, files),
    ...checkDescriptions(manifest, files),
  ];
  if (all.length > 0) return { ok: false, faults: all };
  const { archiveNumber, number, ending, parts, history } = manifest;
  const digest = files.get(places.manifest)!.sm3;
  return {
    ok: true,
    archiveNumber,
    number,
    ending,
    parts: parts.length,
    records: parts.filter(isRecord).length,
    events: history.events,
    manifest: digest,
  };
}
