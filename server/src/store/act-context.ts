import type { Person } from '@yimen/domain/access/person.ts';
import type { Actor } from '@yimen/domain/application/actor.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import type { Context } from '@yimen/domain/application/progress.ts';
import { caseNumber } from '@yimen/domain/plain/case-number.ts';
import { dateOfInstant, type PlainDate } from '@yimen/domain/plain/date.ts';
import { reportingDivision } from '@yimen/domain/service/directory.ts';
import { DoorProblem } from '../http/problem.ts';
import { pinnedService } from './definitions.ts';
import { newDocumentCode } from './document-code.ts';
import type { Stored } from './find-application.ts';
import type { Platform } from './platform.ts';
import type { Platformer } from './request.ts';

/**
 * Everything the heart is told besides state and command: the clock, read once so that midnight does not split an act, the definition
 * that holds, who acts, and for a submission the number it may take (`sequence`).
 */
export function contextFor(
  platform: Platform,
  person: Person | Platformer,
  command: Command,
  { state }: Stored,
  sequence: number | null,
): Context {
  const { directory, calendar } = platform;
  const now = platform.now();
  const today = dateOfInstant(now);
  const settling =
    command.type === 'start' || command.type === 'register' || command.type === 'saveDraft'
      ? command.settlement
      : null;
  const pin =
    settling !== null && directory.divisions.has(settling)
      ? platform.inForce(
          reportingDivision(directory, settling).code,
          state.definition.split('/')[0] || undefined,
        )
      : { definition: state.definition, overlays: state.overlays };
  return {
    now,
    today,
    actor: actorOf(person),
    actorName: person.kind === 'staff' ? person.name : null,
    newCode: newDocumentCode,
    service: pinnedService(pin),
    overlays: pin.overlays,
    directory,
    calendar,
    newNumber: division => numberFrom(sequence, division, today),
  };
}

function numberFrom(sequence: number | null, division: string, date: PlainDate): string {
  if (sequence === null) throw new Error('only a submission is given a number');
  return caseNumber({ division, date, sequence });
}

function actorOf(person: Person | Platformer): Actor {
  if (person.kind === 'citizen' || person.kind === 'system') return { kind: person.kind, id: person.id };
  if (person.kind === 'staff') return { kind: 'staff', id: person.id, agency: person.agency };
  throw new DoorProblem('not-signed-in');
}
