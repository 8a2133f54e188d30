import { editionWords } from '@yimen/domain/guide/edition.ts';
import { hasGuide } from '@yimen/domain/guide/guide-place.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { getDivision, reportingDivision } from '@yimen/domain/service/directory.ts';
import { findItem } from '@yimen/domain/service/lookup.ts';
import { DoorProblem } from '../http/problem.ts';
import { pinnedService } from './definitions.ts';
import type { Platform } from './platform.ts';

/** What a guide of a place is made of today: the definition in force there, and the words for its version. */
export type GuideAt = { place: string; service: ServiceDefinition; today: PlainDate; edition: string };

/**
 * The definition in force in a place today. Not found for a place there is none of. `item` asks besides whether the place has a
 * guide of its own (a city with counties has none), and, by its code, whether that item is run there; null asks for no item.
 */
export function guideAt(platform: Platform, place: string, item?: string | null): GuideAt {
  const { directory } = platform;
  if (!directory.divisions.has(place)) throw new DoorProblem('not-found');
  if (item !== undefined && !hasGuide(directory, place)) throw new DoorProblem('not-found');
  const pin = platform.inForce(
    getDivision(directory, place).level === 'town' ? reportingDivision(directory, place).code : place,
  );
  const service = pinnedService(pin);
  if (typeof item === 'string' && findItem(service, item) === null) throw new DoorProblem('not-found');
  const today = platform.today();
  return { place, service, today, edition: editionWords(directory, service, { pin, today }) };
}
