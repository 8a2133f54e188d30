import type { reuseRoutes } from '@yimen/contract/routes/reuse.ts';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
import { parsePersonName } from '@yimen/domain/plain/person-name.ts';
import { commonAnswers } from '@yimen/domain/service/common-block.ts';
import { heldLine } from '@yimen/domain/view/reuse-line.ts';
import type { Handler } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { recordAccess, recordAccessTo } from '../../identity/access-log.ts';
import { findCitizenByIdNumber, plainIdNumber } from '../../identity/citizens.ts';
import type { Limit } from '../../identity/limits.ts';
import { findReach } from '../../identity/window-reach.ts';
import { pinnedService } from '../../store/definitions.ts';
import { findBrokenPromise } from '../../store/find-broken-promise.ts';
import { findHeldFor, findLastAnswers } from '../../store/find-earlier.ts';
import type { Platform } from '../../store/platform.ts';

/**
 * For a window with the person's card in its hands: what of his earlier cases still serves, his common block (R5.2), and a broken promise of 容缺. Name and number
 * must both be those of the account that holds the number; a wrong name is told nothing, not even that there is somebody. Only a
 * window may ask, within its limit, and every telling is on record, of each case it was told from: the place that has it reads who looked.
 */
export function showingEarlier(platform: Platform, limit: Limit): Handler<typeof reuseRoutes.showEarlier> {
  return async ({ person, body, request }) => {
    if (findReach(person) === null || person.kind !== 'staff') throw new DoorProblem('not-found');
    await limit(request);
    const nothing = { reusable: [], prefilled: null, broken: null };
    if (!checkIdNumber(body.idNumber.normalize('NFKC').replace(/\s/g, '')).ok) return nothing;
    const known = await findCitizenByIdNumber(platform, plainIdNumber(body.idNumber));
    const name = parsePersonName(body.name);
    const same = known?.claimed && name !== null && known.name === name;
    const line = { act: 'earlier-read', person, ip: request.ip } as const;
    const about = { ...line, ...(known !== null && { subject: known.id }) };
    if (!same) {
      await recordAccess(platform, about);
      return nothing;
    }
    const service = pinnedService(platform.inForce(person.division));
    const last = await findLastAnswers(platform, known.id);
    const whom = { id: null, applicant: known.id };
    const held = await findHeldFor(platform, known.id, service);
    const shown = [...(last === null ? [] : [last.id]), ...held.map(each => each.lies)];
    await recordAccessTo(platform, shown, about);
    return {
      reusable: held.map(each => heldLine(platform, each)),
      prefilled:
        last === null ? null : { number: last.number, answers: { ...commonAnswers(service, last.answers) } },
      broken: await findBrokenPromise(platform.pool, whom, service, platform.today()),
    };
  };
}
