import type { EarlierAnswers } from '@yimen/domain/application/command.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { commonAnswers } from '@yimen/domain/service/common-block.ts';
import { isSettlement, reportingDivision } from '@yimen/domain/service/directory.ts';
import { pinnedService } from '../../store/definitions.ts';
import { findLastAnswers } from '../../store/find-earlier.ts';
import type { Platform } from '../../store/platform.ts';

/** The common block of his last case (R5.1, R5.2), but for what he said when he signed in, which is newer; null where there is none. */
export async function knownFromEarlier(
  platform: Platform,
  citizen: string,
  settlement: string,
  known: Answers,
): Promise<EarlierAnswers | null> {
  if (!isSettlement(platform.directory, settlement)) return null;
  const last = await findLastAnswers(platform, citizen);
  if (last === null) return null;
  const service = pinnedService(platform.inForce(reportingDivision(platform.directory, settlement).code));
  const common = Object.entries(commonAnswers(service, last.answers)).filter(([field]) => !(field in known));
  return common.length === 0 ? null : { number: last.number, answers: Object.fromEntries(common) };
}
