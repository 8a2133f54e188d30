import type { Figure } from './score.ts';

/** `4/9`: of how many indicators a total is made, of how many there are. Beside every total and rank, so that one of few figures is not read as one of all (R6.3). */
export function scoredText(figures: readonly Pick<Figure, 'points'>[]): string {
  return `${figures.filter(({ points }) => points !== null).length}/${figures.length}`;
}

/** What `4/9` says, in a sentence. */
export const scoredMeans = '计分指标：有数据、计入总分的指标数/全部指标数。';
