import { publicRoutes } from '@yimen/contract/routes/public.ts';
import { inTimeOn } from '@yimen/domain/service/computed-answers.ts';
import { isSettlement, provinceCode, reportingDivision } from '@yimen/domain/service/directory.ts';
import { type Pin, readPin } from '@yimen/domain/service/pin.ts';
import { receptionAt } from '@yimen/domain/service/reception.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { isPublished, pinnedService } from '../../store/definitions.ts';
import type { Platform } from '../../store/platform.ts';

/** What anyone may read: places, and the service as it stands there (R7.1 rests on the same definition that runs the case). */
export function openServiceGuide(app: FastifyInstance, platform: Platform): void {
  const { directory } = platform;
  const divisions = [...directory.divisions.values()];
  serve(app, publicRoutes.listDivisions, ({ reply }) => {
    void reply.header('cache-control', 'public, max-age=3600');
    return { divisions };
  });

  serve(app, publicRoutes.showService, ({ query: { settlement, definition } }) => {
    if (settlement !== undefined && !directory.divisions.has(settlement)) throw new DoorProblem('not-found');
    const place =
      settlement !== undefined && isSettlement(directory, settlement)
        ? reportingDivision(directory, settlement).code
        : null;
    const service = pinnedService(pinOf(platform, place, definition));
    const agencies =
      place === null
        ? []
        : service.items.map(({ code, line }) => {
            const { id, name } = directory.route(line, place);
            return { item: code, agency: id, name };
          });
    const today = platform.today();
    return {
      service,
      agencies,
      reception: place === null ? null : receptionAt(service, directory, settlement!),
      today,
      inTimeSince: inTimeOn(today, platform.calendar),
    };
  });
}

/** The definition asked for, overlays and all: an application keeps what it was pinned to when something newer is out. */
function pinOf({ inForce }: Platform, place: string | null, definition: string | undefined): Pin {
  if (definition === undefined) return inForce(place ?? provinceCode);
  const pin = readPin(definition);
  if (!isPublished(pin)) throw new DoorProblem('not-found');
  return pin;
}
