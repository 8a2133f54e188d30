import type { Command } from '@yimen/domain/application/command.ts';
import { RefusedAct } from '../http/problem.ts';
import { act } from '../store/act.ts';
import type { Platform } from '../store/platform.ts';

/** The platform's own act on this application, in its own name `as`. Answers 1, or 0 when there is nothing to settle any more. */
export async function settle(
  platform: Platform,
  application: string,
  command: Extract<Command, { type: 'settleClocks' | 'settleDeferrals' | 'issueCards' }>,
  as: string,
): Promise<number> {
  const person = { kind: 'system' as const, id: as };
  return act(platform, { person, command, id: application }, () => 1).catch((error: unknown) => {
    if (error instanceof RefusedAct) return 0;
    throw error;
  });
}
