import type { Role } from './person.ts';
import { type GuardedAct, policy, type Reach } from './policy.ts';

/** Does the table give one of these roles this act at all, however near or far? For menus and doors: on which thing, `permits` says (law 7). */
export function rolesMay(roles: readonly Role[], act: GuardedAct): boolean {
  const reaches: Partial<Record<Role, Reach>> = policy[act];
  return roles.some(role => reaches[role] !== undefined);
}
