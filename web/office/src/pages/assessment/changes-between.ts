import { measures } from '@yimen/domain/assessment/measure.ts';
import type { Indicator } from '@yimen/domain/assessment/settings.ts';

/** What one number of the settings changed over the one before, a sentence for each indicator; they are known by their names. */
export function changesBetween(before: readonly Indicator[], after: readonly Indicator[]): string[] {
  const old = new Map(before.map(indicator => [indicator.name, indicator]));
  const kept = new Set(after.map(({ name }) => name));
  return [
    ...after.flatMap(indicator => {
      const was = old.get(indicator.name);
      if (was === undefined) return [`增加“${indicator.name}”，权重 ${indicator.weight}`];
      const changes = changesOf(was, indicator);
      return changes.length === 0 ? [] : [`“${indicator.name}”${changes.join('，')}`];
    }),
    ...before
      .filter(({ name }) => !kept.has(name))
      .map(({ name, weight }) => `取消“${name}”（权重 ${weight}）`),
  ];
}

function changesOf(was: Indicator, is: Indicator): string[] {
  const formula = ({ part, whole }: Indicator) => `${measures[part].name} ÷ ${measures[whole].name}`;
  const numbers = [
    ['权重', was.weight, is.weight],
    ['满分线', was.fullAt, is.fullAt],
    ['零分线', was.zeroAt, is.zeroAt],
  ] as const;
  return [
    ...numbers.flatMap(([word, from, to]) => (from === to ? [] : [`${word}由 ${from} 改为 ${to}`])),
    ...(formula(was) === formula(is) ? [] : [`算法由 ${formula(was)} 改为 ${formula(is)}`]),
    ...(was.meaning === is.meaning ? [] : ['改了说明']),
  ];
}
