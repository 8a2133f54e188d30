import type { CommandOf } from '../command.ts';
import type { Act } from '../progress.ts';
import type { Refusal } from '../refusal.ts';
import { accepted } from './accept.ts';
import { checkedOff } from './check-materials.ts';
import { begun, saved } from './draft.ts';
import { visitedForAll } from './record-visit.ts';
import { reused } from './reuse-material.ts';
import { submitted } from './submit.ts';

/**
 * A walk-in in one pass (R2.1): entered, checked and, if all is there, accepted in front of the person, in one act.
 * His being here is one visit, for all items (R4.3).
 */
export const register: Act<CommandOf<'register'>> = (progress, command) =>
  begun(progress, command, 'window') ??
  saved(progress, command) ??
  submitted(progress, { consent: command.consent, online: false }) ??
  firstRefusal(command.reused ?? [], each => reused(progress, each)) ??
  checkedOff(progress, command.marks) ??
  visitedForAll(progress, command.place) ??
  (command.next === 'accept' ? accepted(progress, command.declined, command.deferral) : null);

function firstRefusal<T>(all: readonly T[], ask: (one: T) => Refusal | null): Refusal | null {
  for (const each of all) {
    const refusal = ask(each);
    if (refusal !== null) return refusal;
  }
  return null;
}
