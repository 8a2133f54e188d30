import type { Counts } from './measure.ts';
import { type AssessmentSettings, type Indicator, marks } from './settings.ts';

/** One figure of a place. Without a denominator there is no data: neither nothing nor full marks, and no weight. */
export type Figure = {
  readonly part: number;
  readonly whole: number;
  /** Of a hundred, hundredths rounded; null where there is no data. */
  readonly rate: number | null;
  /** What it counts for here: its weight, and its share of the weights of those without data. */
  readonly weight: number | null;
  readonly points: number | null;
};
/** A place's figures in the order of the settings, and what they come to of 100; null where not one has data. */
export type ScoredRow = { readonly figures: readonly Figure[]; readonly total: number | null };

/**
 * What a place's counts come to by these settings (R6.3). Each figure earns its weight in a line between `zeroAt` and `fullAt`, and no more nor
 * less than that beyond. The weight of those without data is shared out over the others as their weights are. The total is of the unrounded points.
 */
export function scoreRow({ indicators }: Pick<AssessmentSettings, 'indicators'>, counts: Counts): ScoredRow {
  const known = indicators.filter(({ whole }) => counts[whole] > 0);
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  const figures = indicators.map((indicator): Figure => {
    const [part, whole] = [counts[indicator.part], counts[indicator.whole]];
    if (whole === 0) return { part, whole, rate: null, weight: null, points: null };
    const earned = earnedOf(indicator, part, whole);
    return {
      ...{ part, whole },
      rate: hundredths(100 * part, whole),
      weight: hundredths(indicator.weight * marks, weights),
      points: hundredths(indicator.weight * marks * earned.of, weights * earned.out),
    };
  });
  if (known.length === 0) return { figures, total: null };
  const total = known.reduce((sum, each) => {
    const earned = earnedOf(each, counts[each.part], counts[each.whole]);
    return sum + (each.weight * earned.of) / earned.out;
  }, 0);
  // Taken to 10 places first, so that a sum of thirds does not fall short of the half it is.
  return { figures, total: hundredths(Number((total * marks).toFixed(10)), weights) };
}

/** The share of its weight that a figure earns, as a fraction of whole numbers: exact, however long its decimals would be. */
function earnedOf({ fullAt, zeroAt }: Indicator, part: number, whole: number): { of: number; out: number } {
  const [full, zero] = [tenths(fullAt), tenths(zeroAt)];
  const sign = full > zero ? 1 : -1;
  const out = sign * (full - zero) * whole;
  return { of: Math.min(Math.max(sign * (1000 * part - zero * whole), 0), out), out };
}

function tenths(value: number): number {
  return Math.round(value * 10);
}

/** Rounded to hundredths, halves up. */
function hundredths(of: number, out: number): number {
  return Math.round((of * 100) / out) / 100;
}
