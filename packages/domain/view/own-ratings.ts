import { rateable } from '../application/rateable.ts';
import { isReplaced } from '../oversight/rating.ts';
import { type Lens, noteOf } from './lens.ts';
import { type RatingLine, ratedName, ratingLine } from './rating-line.ts';

/** What the soldier may rate now, what he said, and what he was answered (domain.md §3.5). */
export type OwnRatings = {
  rateable: { about: string | null; name: string }[];
  given: (RatingLine & { calledAt: string | null; answeredAt: string | null; answer: string | null })[];
};

/** A rating that his own has taken the place of is not shown any more; what he said when he was called, he knows. */
export function ownRatings(lens: Lens): OwnRatings {
  const { ratings = [] } = lens.application;
  return {
    rateable: rateable(lens.application, 'online').map(about => ({ about, name: ratedName(lens, about) })),
    given: ratings.flatMap((rating, place) =>
      isReplaced(ratings, place + 1)
        ? []
        : [
            {
              ...ratingLine(lens, rating, place + 1),
              calledAt: rating.calledBack?.at ?? null,
              answeredAt: rating.mended?.at ?? null,
              answer: noteOf(lens, rating.mended?.note ?? null),
            },
          ],
    ),
  };
}
