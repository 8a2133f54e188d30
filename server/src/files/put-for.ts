import { filesOf } from '@yimen/domain/application/file.ts';
import { DoorProblem, RefusedAct } from '../http/problem.ts';
import type { Stored } from '../store/find-application.ts';
import type { Platform } from '../store/platform.ts';
import { noteInDoubt } from './in-doubt.ts';
import type { Files } from './open-files.ts';

/** Sealed bytes and the address they get. */
export type Made = { address: string; sealed: Uint8Array };

/**
 * Puts what an act is to refer to, each noted in doubt before, and does the act; `seen` is told what the act was answered from. What
 * it does not refer to in the end, because it was refused or had been done before, is taken away at once: refusals must not
 * fill the store. After a failure nobody knows whether the act came about; the sweep finds out.
 */
export async function putFor<V>(
  platform: Platform,
  { objects }: Files,
  application: string,
  made: readonly Made[],
  perform: (seen: (stored: Stored) => void) => Promise<V>,
): Promise<V> {
  for (const { address, sealed } of made) {
    await noteInDoubt(platform, application, address);
    await objects.put(address, sealed);
  }
  let used: readonly string[] = [];
  const tidy = async () => {
    for (const { address } of made.filter(each => !used.includes(each.address))) {
      await objects.remove(address);
      await platform.pool.query('delete from file_in_doubt where address = $1', [address]);
    }
  };
  try {
    const answer = await perform(({ state }) => {
      used = filesOf(state).map(each => each.address);
    });
    await tidy().catch(() => {}); // the act stands; what is left is still noted
    return answer;
  } catch (error) {
    if (error instanceof RefusedAct || error instanceof DoorProblem) {
      used = [];
      await tidy().catch(() => {});
    }
    throw error;
  }
}
