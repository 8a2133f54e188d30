import { windowRoutes } from '@yimen/contract/routes/window.ts';
import { maskName, maskPhone } from '@yimen/domain/plain/mask.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { recordAccessTo } from '../../identity/access-log.ts';
import { findCitizenByIdNumber, plainIdNumber } from '../../identity/citizens.ts';
import type { Limit } from '../../identity/limits.ts';
import { isRenewableAt } from '../../identity/renew-at-window.ts';
import { findReach } from '../../identity/window-reach.ts';
import { findOpenCases } from '../../store/find-open-cases.ts';
import type { Platform } from '../../store/platform.ts';
import { findOpenApplication } from './open-application.ts';

/**
 * Asked when the ID-number field is left, so that a second application is found before it is typed. The number comes in a body,
 * never in an address; only a window may ask, within its limit; what is told is put on record.
 */
export function openLookUp(app: FastifyInstance, platform: Platform, limit: Limit): void {
  serve(app, windowRoutes.lookUpApplicant, async ({ person, body, request }) => {
    const reach = findReach(person);
    if (reach === null || person.kind !== 'staff') throw new DoorProblem('not-found');
    await limit(request);
    const known = await findCitizenByIdNumber(platform, plainIdNumber(body.idNumber));
    if (known === null) return { open: null, known: null };
    const open = await findOpenApplication(platform, person, known.id, person.division);
    const ours = await isRenewableAt(platform, known.id, reach);
    const line = { act: 'citizen-looked-up', person, subject: known.id, ip: request.ip } as const;
    await recordAccessTo(platform, await findOpenCases(platform.pool, known.id), line);
    return { open, known: ours ? { name: maskName(known.name), phone: maskPhone(known.phone) } : null };
  });
}
