import { type Retention, retentions } from '@yimen/domain/service/retention.ts';

/** What the address chooses: archived cases or those that wait, of which year and term, or come to the end of their term. */
export type ArchiveChoice = { show?: 'waiting' | 'due'; year?: number; retention?: Retention };

export function archiveChoiceOf(search: Record<string, unknown>): ArchiveChoice {
  const year = Number(search.year);
  const retention = retentions.find(each => each === search.retention);
  return {
    ...((search.show === 'waiting' || search.show === 'due') && { show: search.show }),
    ...(Number.isInteger(year) && year > 2000 && { year }),
    ...(retention !== undefined && { retention }),
  };
}
