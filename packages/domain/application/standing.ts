import {
  type Application,
  type ApplicationStatus,
  applicationStatuses,
  grantedItems,
} from './application.ts';

/**
 * How an application stands, as it is said to people: its status, but one whose items all ended without anything granted is over and never
 * 已办结 (R4.2: completed is what was finished for him).
 */
export const standings = [...applicationStatuses, 'unsuccessful'] as const;
export type Standing = (typeof standings)[number];

export function standingOf({ status, items }: Pick<Application, 'status' | 'items'>): Standing {
  return standingWith(status, grantedItems({ items }).length);
}

/** The same from a row, which only counts what was granted. */
export function standingWith(status: ApplicationStatus, granted: number): Standing {
  return status === 'concluded' && granted === 0 ? 'unsuccessful' : status;
}
