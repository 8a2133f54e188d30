import { mayAct } from '@yimen/domain/access/may-act.ts';
import { permits } from '@yimen/domain/access/scope.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { DoorProblem, RefusedAct } from '../http/problem.ts';
import type { Stored } from './find-application.ts';
import type { Platform } from './platform.ts';
import type { Request } from './request.ts';

/** Access before anything else: what is not his is not there for him (a stranger sees nothing). */
export function admit(platform: Platform, { person, command, seen }: Request, { state }: Stored): void {
  if (person.kind === 'system') return;
  const may =
    state.status === 'none'
      ? permits(person, command.type, newSubject(platform, command))
      : mayAct(person, command, state);
  if (!may) throw new DoorProblem('not-found');
  const sideBySide = state.status === 'accepted' && !aloneAfterAcceptance.has(command.type);
  if (sideBySide || seen === undefined || seen === null || seen === state.revision) return;
  throw new RefusedAct({
    code: 'stale',
    by: state.last?.by ?? null,
    at: state.last?.at ?? null,
    act: state.last?.act ?? null,
  });
}

/**
 * After acceptance departments act side by side, and items have revisions of their own. What rewrites the form or ends everything is
 * still done only by one who has seen how things stand.
 */
const aloneAfterAcceptance = new Set<Command['type']>(['amend', 'withdraw']);

function newSubject({ directory }: Platform, command: Command) {
  if (command.type !== 'start' && command.type !== 'register') throw new DoorProblem('not-found');
  if (!directory.divisions.has(command.settlement))
    throw new RefusedAct({ code: 'no-such-place', settlement: command.settlement });
  return {
    applicant: command.applicant,
    settlement: command.settlement,
    status: 'none' as const,
    agency: null,
  };
}
