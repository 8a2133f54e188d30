import type { Rating } from '../oversight/rating.ts';
import type { Application } from './application.ts';
import type { RatingEvent } from './event.ts';
import type { Appliers } from './evolve.ts';

/** What the soldier thinks of it, and what came of it (domain.md §3.5). */
export const evolveRating = {
  Rated: (application, { type: _type, ...rated }, { at }) => ({
    ...application,
    ratings: [...(application.ratings ?? []), { ...rated, at, calledBack: null, mended: null }],
  }),

  RatingCalledBack: (application, { rating, note }, { at, actor }) =>
    onRating(application, rating, { calledBack: { by: actor.id, at, note } }),

  RatingMended: (application, { rating, note }, { at, actor }) =>
    onRating(application, rating, { mended: { by: actor.id, at, note } }),
} satisfies Appliers<RatingEvent>;

function onRating(application: Application, number: number, change: Partial<Rating>): Application {
  const ratings = (application.ratings ?? []).map((rating, place) =>
    place + 1 === number ? { ...rating, ...change } : rating,
  );
  return { ...application, ratings };
}
