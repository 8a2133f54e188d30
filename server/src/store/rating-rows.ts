import type { Application } from '@yimen/domain/application/application.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import { isReplaced, type Rating } from '@yimen/domain/oversight/rating.ts';

/**
 * The ratings one act gave, led further or put another in the place of (domain.md §3.5), as rows for `act-write.ts`, the replaced before what
 * replaces it; whose item it is stands beside, nobody's for the case as a whole.
 */
export function ratingRows(state: Application, events: readonly RecordedEvent[]) {
  const rated = events.flatMap(({ body }) => (body.type === 'Rated' ? [body.about] : []));
  const led = events.flatMap(({ body }) => ('rating' in body ? [body.rating] : []));
  return (state.ratings ?? []).flatMap((rating, place) =>
    rated.includes(rating.about) || led.includes(place + 1) ? [rowOf(state, rating, place + 1)] : [],
  );
}

function rowOf({ items, ratings = [] }: Application, rating: Rating, number: number) {
  const { about, level, indicators, channel, words, at, mendBy, calledBack, mended } = rating;
  return {
    rating: number,
    item: about,
    agency: about === null ? null : (items[about]?.agency ?? null),
    level,
    indicators,
    channel,
    worded: words !== null,
    rated_at: at,
    mend_by: mendBy,
    called_at: calledBack?.at ?? null,
    mended_at: mended?.at ?? null,
    replaced: isReplaced(ratings, number),
  };
}
