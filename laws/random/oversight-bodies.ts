import { proposedThresholds } from '@yimen/catalogue/oversight/thresholds.ts';
import type { Application } from '@yimen/domain/application/application.ts';
import type { CommandType } from '@yimen/domain/application/command.ts';
import { isBad, type RatingLevel } from '@yimen/domain/oversight/rating.ts';

/** What the acts of oversight are filled in with: mostly the newest card or question, now and then one that is not there, or no words. */
export function oversightBodies(state: Application, item: string, pick: number) {
  const bad = (state.ratings ?? []).findLastIndex(each => isBad(each.level)) + 1;
  const card = pick % 9 === 0 ? 99 : (state.cards?.length ?? 0);
  const urge = pick % 9 === 0 ? 99 : (state.urges?.length ?? 0);
  const rating = bad === 0 || pick % 9 === 0 ? 99 : bad;
  const words = pick % 13 === 0 ? ' ' : '本周办结';
  return {
    issueCards: { thresholds: { number: 1, ...proposedThresholds } },
    answerCard: { card, why: '人手不足', measure: words },
    cancelCard: { card, reason: words },
    urge: { note: words, ...(pick % 3 === 0 ? { to: 'lead' } : { to: 'agency', about: item }) },
    answerUrge: { urge, note: words },
    rate: {
      level: ((pick % 5) + 1) as RatingLevel,
      channel: pick % 2 === 0 ? 'window' : 'online',
      indicators: pick % 7 === 0 ? { guide: 2 } : { efficiency: 4 },
      words,
      ...(pick % 3 === 0 && { about: item }),
    },
    callBack: { rating, note: words },
    mendRating: { rating, note: words },
  } satisfies Partial<Record<CommandType, object>>;
}
