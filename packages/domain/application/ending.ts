import type { Application, ApplicationStatus } from './application.ts';
import { grantedItems } from './application.ts';
import { type Standing, standingOf, standingWith } from './standing.ts';

/** The statuses in which a case that was handed in has ended and waits for the archive (decision 0020). */
export const endedStatuses = [
  'concluded',
  'refused',
  'withdrawn',
] as const satisfies readonly ApplicationStatus[];

/** How such a case ended, as it is said: one with nothing granted is not 已办结. */
export const endings = [...endedStatuses, 'unsuccessful'] as const satisfies readonly Standing[];
export type Ending = (typeof endings)[number];

/** How a case came to its end, also once it is archived, where history from before decision 0020 says nothing. Null while it goes on, and for a draft. */
export function endingOf(application: Pick<Application, 'status' | 'items' | 'archived'>): Ending | null {
  const standing = standingOf(application);
  if (standing !== 'archived') return endings.find(each => each === standing) ?? null;
  const concluded = standingWith('concluded', grantedItems(application).length) as Ending;
  return application.archived?.ending ?? concluded;
}
