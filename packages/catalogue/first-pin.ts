import type { Pin } from '@yimen/domain/service/pin.ts';
import { usualService } from './usual-service.ts';

/** The demonstration county whose league and pension offices are on paper (R3.4): its first overlay is frozen with version 1. */
const onPaper = '440785';

/**
 * What was in force on the first day, wherever one settles: version 1, before any city or county had rules of its own, but for the
 * county that shows the paper channel. It is frozen (law 4), so that whatever knows its questions by heart, the demonstration's story
 * and the tests, stands when something is added.
 */
export function firstPin(division: string, service: string = usualService): Pin {
  const definition = `${service}/v1`;
  return { definition, overlays: division === onPaper ? [`${definition}+${onPaper}`] : [] };
}
