import {
  type Application,
  type ApplicationStatus,
  applicationStatuses,
  grantedItems,
} from './application.ts';

import type { Ending } from './ending.ts';

/**
 * How an application stands, as it is said to people: its status, but one whose items all ended without anything granted is over and never
 * 已办结 (R4.2: completed is what was finished for him).
 */
export const standings = [...applicationStatuses, 'unsuccessful'] as const;
export type Standing = (typeof standings)[number];

/** From the state itself; a row that only counts what was granted asks `standingWith`. */
export function standingOf({ status, items }: Pick<Application, 'status' | 'items'>): Standing {
  return standingWith(status, grantedItems({ items }).length);
}

/** How an application stands in one audience's words: an archived one without any result still reads so. */
export function standingText(
  { standing, ending }: { standing: Standing; ending: Ending | null },
  words: Readonly<Record<Standing, string>>,
): string {
  const unlike = standing === 'archived' && ending !== null && ending !== 'concluded';
  return unlike ? `${words[ending]}（已归档）` : words[standing];
}

/** The same from a row, which only counts what was granted. */
export function standingWith(status: ApplicationStatus, granted: number): Standing {
  return status === 'concluded' && granted === 0 ? 'unsuccessful' : status;
}
