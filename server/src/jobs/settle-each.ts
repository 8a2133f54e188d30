import type { Command } from '@yimen/domain/application/command.ts';
import { RefusedAct } from '../http/problem.ts';
import { act } from '../store/act.ts';
import type { Platform } from '../store/platform.ts';

/**
 * The platform's own act on each of these applications, one transaction each. One that has nothing to settle any more is passed
 * over; anything else that goes wrong ends the job, which is tried again. Answers on how many something happened.
 */
export async function settleEach(
  platform: Platform,
  applications: readonly string[],
  command: Extract<Command, { type: 'settleClocks' | 'settleDeferrals' }>,
  id: string,
): Promise<number> {
  let settled = 0;
  for (const application of applications) {
    try {
      await act(platform, { person: { kind: 'system', id }, command, id: application }, () => null);
      settled += 1;
    } catch (error) {
      if (!(error instanceof RefusedAct)) throw error;
    }
  }
  return settled;
}
