import type { DraftContents } from '@yimen/domain/application/command.ts';
import { isSettlement, reportingDivision } from '@yimen/domain/service/directory.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import { pinnedService } from '../../store/definitions.ts';
import { findGrantedEarlier } from '../../store/find-granted-earlier.ts';
import type { Platform } from '../../store/platform.ts';

/** A new draft leaves out what an earlier case has granted, where the item may be left out at all; he may tick it again (R2.5, R5.2). */
export async function leavingOutGranted<D extends Pick<DraftContents, 'settlement' | 'unticked'>>(
  platform: Platform,
  applicant: string,
  draft: D,
): Promise<D> {
  const { settlement, unticked } = draft;
  if (!isSettlement(platform.directory, settlement)) return draft;
  const pin = platform.inForce(reportingDivision(platform.directory, settlement).code);
  const { definition } = pin;
  const begun = { id: null, applicant, definition, settlement, startedAt: platform.now() };
  const service = pinnedService(pin);
  const done = (await findGrantedEarlier(platform.pool, begun))
    .map(({ item }) => item)
    .filter(code => service.items.some(item => item.code === code) && getItem(service, code).optional);
  return { ...draft, unticked: [...new Set([...unticked, ...done])] };
}
