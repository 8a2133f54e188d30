import type { ApplicationStatus } from '../application/application.ts';
import type { Person, Role } from './person.ts';
import { type GuardedAct, policy, type Reach } from './policy.ts';

/** What someone may touch, as data: the door checks it on one application, the store turns it into SQL for lists. */
export type Scope =
  | { kind: 'own'; applicant: string }
  | { kind: 'division'; prefix: string }
  | { kind: 'agency'; agency: string };

/** The facts of a thing that decide whose it is. `agency` is the item's, when one item is meant. */
export type Subject = {
  applicant: string;
  settlement: string;
  status: ApplicationStatus;
  agency: string | null;
};

/** Every scope in which this person may do this; none means never. */
export function scopesFor(person: Person, act: GuardedAct): Scope[] {
  const reaches: Partial<Record<Role, Reach>> = policy[act];
  if (person.kind === 'stranger') return [];
  if (person.kind === 'citizen')
    return reaches.applicant === 'own' ? [{ kind: 'own', applicant: person.id }] : [];
  return person.roles.flatMap((role): Scope[] => {
    if (reaches[role] === 'division') return [{ kind: 'division', prefix: divisionPrefix(person.division) }];
    return reaches[role] === 'agency' ? [{ kind: 'agency', agency: person.agency }] : [];
  });
}

/** May this person do this to that? A draft is the applicant's alone, whoever asks. */
export function permits(person: Person, act: GuardedAct, subject: Subject): boolean {
  const unborn = subject.status === 'draft' || subject.status === 'discarded';
  if (unborn && person.kind === 'staff') return false;
  return scopesFor(person, act).some(scope => covers(scope, subject));
}

/** May this person do this for a place as a whole, where no application is meant: its poster, its good practice? */
export function reaches(person: Person, act: GuardedAct, place: string): boolean {
  return scopesFor(person, act).some(scope => scope.kind === 'division' && place.startsWith(scope.prefix));
}

/** Does the scope reach this thing? A division reaches every place within it: codes nest by prefix. */
export function covers(scope: Scope, subject: Subject): boolean {
  if (scope.kind === 'own') return subject.applicant === scope.applicant;
  if (scope.kind === 'division') return subject.settlement.startsWith(scope.prefix);
  return subject.agency === scope.agency;
}

/** 440000 → 44, 440100 → 4401, 440106 → 440106, 442000114 → itself: codes nest by prefix, so jurisdiction is one. */
export function divisionPrefix(code: string): string {
  return code.length > 6 ? code : code.replace(/(00){1,2}$/, '');
}
