import type { RecordedEvent } from '../application/event.ts';
import { dateOfInstant, type PlainDate } from '../plain/date.ts';
import type { Person } from './person.ts';

/**
 * Whether this officer has himself acted on the case today: then the applicant stands, or just stood, in front of him, and his name
 * heads the page in full until the day is over (domain.md §5). Numbers and addresses stay masked, and the reading is on record as ever.
 */
export function hasInFront(person: Person, events: readonly RecordedEvent[], today: PlainDate): boolean {
  return (
    person.kind === 'staff' &&
    events.some(
      ({ actor, at }) => actor.kind === 'staff' && actor.id === person.id && dateOfInstant(at) === today,
    )
  );
}
