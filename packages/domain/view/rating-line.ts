import {
  type Rating,
  type RatingIndicator,
  type RatingLevel,
  ratingIndicators,
} from '../oversight/rating.ts';
import { indicatorText, ratingWords } from '../oversight/words.ts';
import { getItem } from '../service/lookup.ts';
import { type Lens, noteOf } from './lens.ts';

/** What somebody said of the case or of one item, in words; `words` are null where he wrote none, and once they are erased. */
export type RatingLine = {
  rating: number;
  /** The item's code; null for the case as a whole. */
  about: string | null;
  name: string;
  level: RatingLevel;
  levelText: string;
  indicators: { name: string; level: RatingLevel; levelText: string }[];
  channel: Rating['channel'];
  words: string | null;
  at: string;
  mendBy: string | null;
};

/** The rating of this number as a line for whoever may read it. */
export function ratingLine(lens: Lens, rating: Rating, number: number): RatingLine {
  const { about, level, channel, indicators, at, mendBy } = rating;
  const all: readonly RatingIndicator[] = [...ratingIndicators.online, ...ratingIndicators.window];
  const rated = [...new Set(all)];
  return {
    rating: number,
    about,
    name: ratedName(lens, about),
    level,
    levelText: ratingWords[level],
    indicators: rated.flatMap(each => {
      const given = indicators[each];
      return given === undefined
        ? []
        : [{ name: indicatorText(channel, each, about), level: given, levelText: ratingWords[given] }];
    }),
    channel,
    words: noteOf(lens, rating.words),
    at,
    mendBy,
  };
}

/** What is rated, by its name: 整件事 for the case as a whole. */
export function ratedName({ service }: Pick<Lens, 'service'>, about: string | null): string {
  return about === null ? '整件事' : getItem(service, about).name;
}
