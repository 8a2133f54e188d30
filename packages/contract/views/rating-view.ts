import { ratingChannels, ratingLevels } from '@yimen/domain/oversight/rating.ts';
import type { OfficeRating } from '@yimen/domain/view/office-rating.ts';
import { z } from 'zod';
import { mirrorOf } from './mirror.ts';

export const ratingLevel = z.literal(ratingLevels);
/** What may be rated, the case as a whole (null) or one item. */
export const rateable = z.array(z.object({ about: z.string().nullable(), name: z.string() }));

const ratingLine = z.object({
  rating: z.number().int(),
  about: z.string().nullable(),
  name: z.string(),
  level: ratingLevel,
  levelText: z.string(),
  indicators: z.array(z.object({ name: z.string(), level: ratingLevel, levelText: z.string() })),
  channel: z.enum(ratingChannels),
  words: z.string().nullable(),
  at: z.string(),
  mendBy: z.string().nullable(),
});

export const ownRatings = z.object({
  rateable,
  given: z.array(
    ratingLine.extend({
      calledAt: z.string().nullable(),
      answeredAt: z.string().nullable(),
      answer: z.string().nullable(),
    }),
  ),
});

const step = z.object({ at: z.string(), by: z.string(), words: z.string().nullable() }).nullable();

/** One rating for the office that may read it. */
export const officeRating = mirrorOf<OfficeRating>()(
  ratingLine.extend({
    application: z.string(),
    number: z.string(),
    settlement: z.string(),
    agency: z.string().nullable(),
    applicant: z.string().nullable(),
    bad: z.boolean(),
    overdue: z.boolean(),
    replaced: z.boolean(),
    calledBack: step,
    mended: step,
    lead: z.string(),
    next: z.enum(['callBack', 'mendRating']).nullable(),
  }),
);
