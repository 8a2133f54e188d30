import type { Application } from '../application/application.ts';
import { type Command, isItemCommand } from '../application/command.ts';
import { findStandingVisit, recordedBy } from '../application/visit.ts';
import { findCard } from '../oversight/card.ts';
import { findUrge } from '../oversight/urge.ts';
import { subjectOf } from './offers.ts';
import type { Person } from './person.ts';
import { permits } from './scope.ts';
import { fitsUrging } from './urging.ts';

/** May this person do this to an application there is (law 7)? What he may not is, for him, not there; whether it can be done now the heart says afterwards. */
export function mayAct(person: Person, command: Command, application: Application): boolean {
  const subject = subjectOf(application, agencyMeant(command, application));
  return permits(person, command.type, subject) && fitsUrging(person, command, application);
}

/** The agency whose item is acted on, for whose item the soldier came, that recorded the visit, that has the card or was urged. */
function agencyMeant(command: Command, application: Application): string | null {
  if (command.type === 'strikeVisit') {
    const visit = findStandingVisit(application, command.visit);
    return visit === null ? null : recordedBy(visit);
  }
  if (command.type === 'answerCard' || command.type === 'cancelCard')
    return findCard(application, command.card)?.agency ?? null;
  if (command.type === 'answerUrge') return findUrge(application, command.urge)?.agency ?? null;
  const item = isItemCommand(command)
    ? command.item
    : command.type === 'recordVisit'
      ? command.items[0]
      : undefined;
  return item === undefined ? null : (application.items[item]?.agency ?? null);
}
