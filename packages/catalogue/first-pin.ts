import type { Pin } from '@yimen/domain/service/pin.ts';
import { usualService } from './usual-service.ts';

/**
 * What was in force on the first day, wherever one settles: version 1, before any city or county had rules of its own. It is frozen
 * (law 4), so that whatever knows its questions by heart, the demonstration's story and the tests, stands when something is added.
 */
export function firstPin(_division: string, service: string = usualService): Pin {
  return { definition: `${service}/v1`, overlays: [] };
}
