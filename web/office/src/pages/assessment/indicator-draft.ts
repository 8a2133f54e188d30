import { denominatorsOf, type Measure, measureNames, measures } from '@yimen/domain/assessment/measure.ts';
import type { Indicator } from '@yimen/domain/assessment/settings.ts';
import { newKey } from '../../parts/api.ts';

/** An indicator while it is written: numbers may still be empty. `key` tells it from its neighbours however it is renamed. */
export type IndicatorDraft = Omit<Indicator, 'fullAt' | 'zeroAt' | 'weight'> & {
  key: string;
  fullAt: number | null;
  zeroAt: number | null;
  weight: number | null;
};

export function draftsOf(indicators: readonly Indicator[]): IndicatorDraft[] {
  return indicators.map(indicator => ({ ...indicator, key: newKey() }));
}

/** A new one: the first measure that may be divided, nothing filled in. */
export function emptyDraft(): IndicatorDraft {
  const part = dividable[0]!;
  return {
    ...{ key: newKey(), name: '', meaning: '', part, whole: denominatorsOf(part)[0]! },
    ...{ fullAt: null, zeroAt: null, weight: null },
  };
}

/** As the heart checks it: an empty number is none, and has its sentence. */
export function indicatorsOf(drafts: readonly IndicatorDraft[]): Indicator[] {
  return drafts.map(({ key: _key, fullAt, zeroAt, weight, ...rest }) => ({
    ...rest,
    name: rest.name.trim(),
    meaning: rest.meaning.trim(),
    fullAt: fullAt ?? Number.NaN,
    zeroAt: zeroAt ?? Number.NaN,
    weight: weight ?? 0,
  }));
}

/** Measures that may be a numerator: those that may be divided by another. */
const dividable: readonly Measure[] = measureNames.filter(each => denominatorsOf(each).length > 0);

export const numerators = optionsOf(dividable);

export function denominatorOptions(part: Measure): { value: Measure; label: string }[] {
  return optionsOf(denominatorsOf(part));
}

function optionsOf(names: readonly Measure[]): { value: Measure; label: string }[] {
  return names.map(value => ({ value, label: measures[value].name }));
}
