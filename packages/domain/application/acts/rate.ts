import { addWorkingDays } from '../../calendar/deadline.ts';
import { findRating, indicatorsFor, isBad, isReplaced, MENDED_WITHIN } from '../../oversight/rating.ts';
import type { CommandOf } from '../command.ts';
import { type Act, keepNote, type Progress } from '../progress.ts';
import { hasEnded, standsAgainst } from '../rateable.ts';

/**
 * 评价: once for the case when it is over, and once for each item that has ended (一次一评, domain.md §3.5). A bad one is to be mended in
 * fifteen working days. Nobody rates for him, and no machine does after a week. What came by a window's code gives way to himself, once (decision 0030).
 */
export const rate: Act<CommandOf<'rate'>> = (progress, { about, level, indicators, channel, words }) => {
  const { state, context } = progress;
  const what = about ?? null;
  if (!hasEnded(state, what)) return { code: 'not-rateable' };
  if (standsAgainst(state, what, channel)) return { code: 'rated-already' };
  const known: readonly string[] = indicatorsFor(channel, what);
  const strange = Object.keys(indicators).find(each => !known.includes(each));
  if (strange !== undefined) return { code: 'unknown-indicator', indicator: strange };
  const mendBy = isBad(level) ? addWorkingDays(context.today, MENDED_WITHIN, context.calendar).date : null;
  progress.emit({
    type: 'Rated',
    about: what,
    level,
    indicators,
    channel,
    words: keepNote(progress, words),
    mendBy,
  });
  return null;
};

/** 回访: what he says when he is called about a bad rating. */
export const callBack: Act<CommandOf<'callBack'>> = (progress, { rating: number, note }) =>
  onBad(progress, number, note, (rating, words) => {
    if (rating.calledBack !== null) return { code: 'rating-settled', rating: number };
    progress.emit({ type: 'RatingCalledBack', rating: number, note: words });
    return null;
  });

/** 整改并答复: what was mended, in the words that he is answered with; only after he was called. */
export const mendRating: Act<CommandOf<'mendRating'>> = (progress, { rating: number, note }) =>
  onBad(progress, number, note, (rating, words) => {
    if (rating.calledBack === null) return { code: 'call-first', rating: number };
    if (rating.mended !== null) return { code: 'rating-settled', rating: number };
    progress.emit({ type: 'RatingMended', rating: number, note: words });
    return null;
  });

function onBad(
  progress: Progress,
  number: number,
  note: string,
  step: (rating: NonNullable<ReturnType<typeof findRating>>, words: string) => ReturnType<Act<unknown>>,
): ReturnType<Act<unknown>> {
  const rating = findRating(progress.state, number);
  const gone = isReplaced(progress.state.ratings ?? [], number);
  if (rating === null || !isBad(rating.level) || gone) return { code: 'no-such-rating', rating: number };
  const words = keepNote(progress, note);
  return words === null ? { code: 'rating-needs-words' } : step(rating, words);
}
