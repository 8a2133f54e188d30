import { type Measure, measureNames } from '@yimen/domain/assessment/measure.ts';
import type { Tables } from '../tables.ts';
import { type conditions, type RowsName, type rows, rowsOf } from './conditions.ts';

/** Of rows that a job counts beforehand; the others are few and asked. */
type ManyMeasure = {
  [M in Measure]: (typeof conditions)[M]['of'] extends ManyRows ? M : never;
}[Measure];
type ManyRows = {
  [N in RowsName]: (typeof rows)[N] extends { many: true } ? N : never;
}[RowsName];

export const manyMeasures: readonly ManyMeasure[] = measureNames.filter(
  (each): each is ManyMeasure => rowsOf(each).many === true,
);

/** The column of `assessment_week` that holds a measure; a measure that has none there is a compile error here. */
export function columnOf(measure: ManyMeasure): keyof Tables['assessment_week'] {
  return snake(measure);
}

type Snake<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Rest>}`
  : '';

function snake<S extends string>(word: S): Snake<S> {
  return word.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`) as Snake<S>;
}
