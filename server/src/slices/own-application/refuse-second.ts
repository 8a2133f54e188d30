import type { DraftContents } from '@yimen/domain/application/command.ts';
import { soldierStatusWords } from '@yimen/domain/application/words.ts';
import { isSettlement } from '@yimen/domain/service/directory.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Queryable } from '../../store/find-application.ts';
import { findOpen } from '../../store/find-open.ts';
import type { Platform } from '../../store/platform.ts';

/**
 * Who has a case running is told so when he begins another, not when he has filled it in: throws `already-open` with where the running
 * one is. A place that is none is the heart's to refuse.
 */
export async function refuseSecond(
  platform: Platform,
  connection: Queryable,
  applicant: string,
  { settlement }: Pick<DraftContents, 'settlement'>,
): Promise<void> {
  if (!isSettlement(platform.directory, settlement)) return;
  const found = await findOpen(platform, connection, applicant, settlement);
  if (found === null) return;
  const { id, number, status } = found;
  const statusText = soldierStatusWords[status];
  throw new DoorProblem('already-open', {
    detail: `您有一件申请正在办（${statusText}），办件编号 ${number}。请接着办那一件；要重新申请的，先撤回那一件。`,
    open: { where: 'here', id, number, statusText },
  });
}
