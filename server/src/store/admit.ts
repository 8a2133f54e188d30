import { subjectOf } from '@yimen/domain/access/offers.ts';
import { permits } from '@yimen/domain/access/scope.ts';
import { fitsUrging } from '@yimen/domain/access/urging.ts';
import { type Command, isItemCommand } from '@yimen/domain/application/command.ts';
import { findStandingVisit, recordedBy } from '@yimen/domain/application/visit.ts';
import { findCard } from '@yimen/domain/oversight/card.ts';
import { findUrge } from '@yimen/domain/oversight/urge.ts';
import { DoorProblem, RefusedAct } from '../http/problem.ts';
import type { Stored } from './find-application.ts';
import type { Platform } from './platform.ts';
import type { Request } from './request.ts';

/** Access before anything else: what is not his is not there for him (a stranger sees nothing). */
export function admit(platform: Platform, { person, command, seen }: Request, { state }: Stored): void {
  if (person.kind === 'system') return;
  const agency = agencyMeant(command, state);
  const subject = state.status === 'none' ? newSubject(platform, command) : subjectOf(state, agency);
  if (!permits(person, command.type, subject) || !fitsUrging(person, command, state))
    throw new DoorProblem('not-found');
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

/** The agency whose item is acted on, for whose item the soldier came, that recorded the visit, that has the card or was urged. */
function agencyMeant(command: Command, state: Stored['state']): string | null {
  if (command.type === 'strikeVisit') {
    const visit = findStandingVisit(state, command.visit);
    return visit === null ? null : recordedBy(visit);
  }
  if (command.type === 'answerCard' || command.type === 'cancelCard')
    return findCard(state, command.card)?.agency ?? null;
  if (command.type === 'answerUrge') return findUrge(state, command.urge)?.agency ?? null;
  const item = isItemCommand(command)
    ? command.item
    : command.type === 'recordVisit'
      ? command.items[0]
      : undefined;
  return item === undefined ? null : (state.items[item]?.agency ?? null);
}

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
