import type { Problem } from '@yimen/contract/problem.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { permits } from '@yimen/domain/access/scope.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import { fullName, reportingDivision } from '@yimen/domain/service/directory.ts';
import { DoorProblem } from '../../http/problem.ts';
import { findOpen } from '../../store/find-open.ts';
import type { Platform } from '../../store/platform.ts';

export type Open = NonNullable<Problem['open']>;

/**
 * The application of the same service this person has open, as far as this window may know: here its number and address, elsewhere
 * only which county has it (R6.1). A draft is his own and is not told. Null when a new one may be registered.
 */
export async function findOpenApplication(
  platform: Platform,
  person: Person,
  applicant: string,
  settlement: string,
): Promise<Open | null> {
  const { directory } = platform;
  const found = await findOpen(platform, platform.pool, applicant, settlement);
  if (found === null) return null;
  const subject = { applicant, settlement: found.settlement, status: found.status, agency: null };
  return permits(person, 'readForWindow', subject)
    ? { where: 'here', id: found.id, number: found.number, statusText: statusWords[found.status] }
    : {
        where: 'elsewhere',
        division: fullName(directory, reportingDivision(directory, found.settlement).code),
      };
}

/** Throws `already-open` with where the open one is, before anything is written. */
export function refuseSecond(open: Open | null): void {
  if (open === null) return;
  const detail =
    open.where === 'here'
      ? `此人已有一件“${open.statusText}”的申请，办件编号 ${open.number}。请打开那一件继续，不必重新登记。`
      : `此人在${open.division}已有一件正在办理的申请。请其先到那里撤回或者办结，再在这里登记。`;
  throw new DoorProblem('already-open', { detail, open });
}
