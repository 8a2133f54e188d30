import type { Application } from '../application/application.ts';
import type { Command } from '../application/command.ts';
import { findUrge, type Urged, urgedKinds } from '../oversight/urge.ts';
import type { Person, StaffRole } from './person.ts';
import { permits, type Subject } from './scope.ts';

/** Who answers a 督促, and who may ask whom: the lead asks downwards, the lead himself is asked by the city and the province (R6.2). */
const answering = { agency: 'handler', window: 'clerk', lead: 'lead' } as const satisfies Record<
  Urged,
  StaffRole
>;
const asking = {
  agency: ['lead', 'supervisor'],
  window: ['lead', 'supervisor'],
  lead: ['supervisor'],
} as const satisfies Record<Urged, readonly StaffRole[]>;

/** Whom this person may urge about the application; empty for everybody else. */
export function whomToUrge(person: Person, subject: Subject): Urged[] {
  return urgedKinds.filter(to => asking[to].some(role => permits(as(person, role), 'urge', subject)));
}

/** Is it he who answers what was asked of `to`? `subject.agency`: the office asked, where it is a single one. */
export function mayAnswerUrge(person: Person, subject: Subject, to: Urged): boolean {
  return permits(as(person, answering[to]), 'answerUrge', subject);
}

/**
 * What the policy table cannot say by the act alone: whom one urges, and which urge one answers. For every other act it is true; one who is
 * both clerk and lead acts as either.
 */
export function fitsUrging(
  person: Person,
  command: Command,
  application: Pick<Application, 'applicant' | 'settlement' | 'status' | 'urges'>,
): boolean {
  if (command.type === 'urge')
    return whomToUrge(person, { ...application, agency: null }).includes(command.to);
  if (command.type !== 'answerUrge') return true;
  const urge = findUrge(application, command.urge);
  return urge === null || mayAnswerUrge(person, { ...application, agency: urge.agency }, urge.to);
}

/** The same person in one of his roles only; nobody's role gives nothing. */
function as(person: Person, role: StaffRole): Person {
  if (person.kind !== 'staff') return person;
  return { ...person, roles: person.roles.filter(each => each === role) };
}
