import { type Measure, type MeasureFacts, measures } from '@yimen/domain/assessment/measure.ts';
import { higherIsBetter, type Indicator } from '@yimen/domain/assessment/settings.ts';
import { noData } from '@yimen/domain/assessment/words.ts';
import type { Sheet } from './assessment-choice.ts';

type Figure = Sheet['row']['figures'][number];

/** Hundredths as they are printed on a sheet: 9.50. */
export function twoPlaces(value: number): string {
  return value.toFixed(2);
}

/** A figure as it is read: 98.28%, or for what is set against something, 每百个 1.20 张. */
export function rateText({ part, whole }: Pick<Indicator, 'part' | 'whole'>, rate: number | null): string {
  return rate === null ? noData : inUnits(part, whole, twoPlaces(rate));
}

/** Where it earns all of its weight and where none, in a sentence. */
export function scaleText({ part, whole, fullAt, zeroAt }: Indicator): string {
  const [full, zero] = [fullAt, zeroAt].map(value => inUnits(part, whole, String(value)));
  return higherIsBetter({ fullAt, zeroAt })
    ? `达到 ${full} 得满分，${zero} 及以下不得分`
    : `不超过 ${full} 得满分，达到 ${zero} 不得分`;
}

/** How a place's points came about, number by number; what has no data says what became of its weight. */
export function reckoningText(indicator: Indicator, { part, whole, rate, weight, points }: Figure): string {
  if (rate === null || weight === null || points === null)
    return `考核期内没有“${measures[indicator.whole].name}”，这项不计分，${indicator.weight} 分的权重按比例分给有数据的指标。`;
  const shared = weight === indicator.weight ? '' : `（原为 ${indicator.weight}，另分得无数据指标的权重）`;
  return `${part} ÷ ${whole} = ${rateText(indicator, rate)}；权重 ${twoPlaces(weight)}${shared}；${earned(indicator, { part, whole, weight, points })}`;
}

/** Beyond either end of the scale nothing is multiplied: it is said on which side the figure lies. */
function earned(
  { fullAt, zeroAt, ...of }: Indicator,
  { part, whole, weight, points }: { part: number; whole: number; weight: number; points: number },
): string {
  const way = higherIsBetter({ fullAt, zeroAt }) ? 1 : -1;
  const reached = (mark: number) => way * (part * 100 - mark * whole) >= 0;
  if (reached(fullAt))
    return `已到满分线 ${inUnits(of.part, of.whole, String(fullAt))}，得满分 ${twoPlaces(weight)}。`;
  if (!reached(zeroAt) || part * 100 === zeroAt * whole)
    return `没有好于零分线 ${inUnits(of.part, of.whole, String(zeroAt))}，得 0.00。`;
  return (
    `得分 = ${twoPlaces(weight)} ×（${part} ÷ ${whole} × 100 − ${zeroAt}）÷（${fullAt} − ${zeroAt}）= ${twoPlaces(points)}；` +
    '计算时不舍入。'
  );
}

/** Whether those of the denominator that are not in the numerator can be listed: not where one is only set against the other. */
export function canBeMissing(part: Measure): boolean {
  return !isAgainst(part);
}

function inUnits(part: Measure, whole: Measure, value: string): string {
  return isAgainst(part) ? `每百${measures[whole].unit} ${value} ${measures[part].unit}` : `${value}%`;
}

function isAgainst(part: Measure): boolean {
  return (measures[part] as MeasureFacts).against === true;
}
