import { type Ending, endings } from '@yimen/domain/application/ending.ts';
import { type Retention, retentions } from '@yimen/domain/service/retention.ts';

/** What the address chooses: archived cases or those that wait, of which year, term and ending, or come to the end of their term. */
export type ArchiveChoice = {
  show?: 'waiting' | 'due';
  year?: number;
  retention?: Retention;
  ending?: Ending;
};

export function archiveChoiceOf(search: Record<string, unknown>): ArchiveChoice {
  const year = Number(search.year);
  const retention = retentions.find(each => each === search.retention);
  const ending = endings.find(each => each === search.ending);
  return {
    ...((search.show === 'waiting' || search.show === 'due') && { show: search.show }),
    ...(Number.isInteger(year) && year > 2000 && { year }),
    ...(retention !== undefined && { retention }),
    ...(ending !== undefined && { ending }),
  };
}
