import type { Stored } from '../store/find-application.ts';
import type { Platform } from '../store/platform.ts';
import { droppingUnused } from './drop-unused.ts';
import { noteInDoubt } from './in-doubt.ts';
import type { Files } from './open-files.ts';

/** Sealed bytes and the address they get. */
export type Made = { address: string; sealed: Uint8Array };

/** Puts what an act is to refer to, each noted in doubt before, and does the act; what it does not refer to in the end is not left. */
export async function putFor<V>(
  platform: Platform,
  files: Files,
  application: string,
  made: readonly Made[],
  perform: (seen: (stored: Stored) => void) => Promise<V>,
): Promise<V> {
  for (const { address, sealed } of made) {
    await noteInDoubt(platform, application, address);
    await files.objects.put(address, sealed);
  }
  return droppingUnused(
    platform,
    files,
    made.map(({ address }) => address),
    perform,
  );
}
