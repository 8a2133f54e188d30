import type { Rating, RatingChannel, RatingLevel } from '@yimen/domain/oversight/rating.ts';

/** Ratings, the codes to rate by, and who was reminded. */
export interface RatingTables {
  rating: {
    application: string;
    /** Its place in the order of rating, from 1. */
    rating: number;
    city: string;
    division: string;
    settlement: string;
    number: string;
    /** Null for the case as a whole; then nobody's in particular. */
    item: string | null;
    agency: string | null;
    level: RatingLevel;
    indicators: Rating['indicators'];
    channel: RatingChannel;
    /** He wrote something; what, is sealed in the case. */
    worded: boolean;
    rated_at: string;
    mend_by: string | null;
    called_at: string | null;
    mended_at: string | null;
    /** His own stands in its place. */
    replaced: boolean;
  };
  rating_code: {
    digest: string;
    application: string;
    item: string | null;
    made_by: string;
    made_at: string;
    expires_at: string;
    used_at: string | null;
  };
  rating_reminder: { application: string; at: string };
}
