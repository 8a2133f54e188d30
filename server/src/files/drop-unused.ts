import type { Application } from '@yimen/domain/application/application.ts';
import { filesOf } from '@yimen/domain/application/file.ts';
import { DoorProblem, RefusedAct } from '../http/problem.ts';
import type { Stored } from '../store/find-application.ts';
import type { Platform } from '../store/platform.ts';
import type { Files } from './open-files.ts';

/**
 * Does an act for which objects were put; `seen` is told what the act was answered from. What it does not refer to in the end, because it
 * was refused or had been done before, is taken away at once: refusals must not fill the store. After a failure nobody knows whether
 * the act came about; the sweep finds out.
 */
export async function droppingUnused<V>(
  { pool }: Platform,
  { objects }: Files,
  put: readonly string[],
  perform: (seen: (stored: Stored) => void) => Promise<V>,
): Promise<V> {
  let isUsed: (address: string) => boolean = () => false;
  const tidy = async () => {
    for (const address of put.filter(each => !isUsed(each))) {
      await objects.remove(address);
      await pool.query('delete from file_in_doubt where address = $1', [address]);
    }
  };
  try {
    const answer = await perform(({ state }) => {
      isUsed = address => refersTo(state, address);
    });
    await tidy().catch(() => {}); // the act stands; what is left is still noted
    return answer;
  } catch (error) {
    if (error instanceof RefusedAct || error instanceof DoorProblem) {
      isUsed = () => false;
      await tidy().catch(() => {});
    }
    throw error;
  }
}

/** Whether an application needs the object at this address: a file of its materials, or a piece of the package it was closed into. */
export function refersTo(state: Application, address: string): boolean {
  return (
    state.archived?.pieces.includes(address) === true || filesOf(state).some(file => file.address === address)
  );
}
