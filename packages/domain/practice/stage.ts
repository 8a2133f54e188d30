import type { Actor } from '../application/actor.ts';
import { type Application, nothing } from '../application/application.ts';
import type { Command } from '../application/command.ts';
import { type Decision, decide } from '../application/decide.ts';
import type { RecordedEvent } from '../application/event.ts';
import type { Box } from '../application/progress.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { PlainDate } from '../plain/date.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import type { Directory } from '../service/directory.ts';
import type { Deed, Staff } from './scenario.ts';

/** Where practice is played: a service as it stands in an invented place. */
export type Stage = { service: ServiceDefinition; directory: Directory; calendar: Calendar };

/** How far a practice case has come. It lives while one question is answered, and nowhere else. */
export type Case = { state: Application; events: readonly RecordedEvent[]; box: Box };

export const noCase: Case = { state: nothing, events: [], box: {} };

/** What the heart says to this, on that day, from this hand. Numbers and codes are told as practice, so that no paper of it can be taken for a real one. */
export function decideAt(
  { service, directory, calendar }: Stage,
  { state, box, events }: Case,
  { by, on, command }: { by: Deed['by']; on: PlainDate; command: Command },
): Decision {
  let codes = events.length * 100;
  return decide(state, box, command, {
    now: `${on}T02:00:00.000Z`,
    today: on,
    actor: actorOf(by),
    actorName: typeof by === 'string' ? null : by.name,
    service,
    overlays: [],
    directory,
    calendar,
    newNumber: () => 'LX-0001',
    newCode: () => `LX${++codes}`,
  });
}

/** The case after an act that the heart let pass. */
export function after({ events, box }: Case, decision: Extract<Decision, { ok: true }>): Case {
  return {
    state: decision.state,
    events: [...events, ...decision.events],
    box: { ...box, ...decision.kept },
  };
}

function actorOf(by: Staff | 'applicant' | 'platform'): Actor {
  if (by === 'applicant') return { kind: 'citizen', id: 'practice-applicant' };
  if (by === 'platform') return { kind: 'system', id: 'practice' };
  return { kind: 'staff', id: by.id, agency: by.agency };
}
