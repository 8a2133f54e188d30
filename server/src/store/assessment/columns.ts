import { type Measure, measureNames } from '@yimen/domain/assessment/measure.ts';
import { rowsOf } from './conditions.ts';

/** The measures that a job counts beforehand; the others are few and asked. */
export const manyMeasures: readonly Measure[] = measureNames.filter(each => rowsOf(each).many === true);

/** The column of `assessment_week` that holds a measure. */
export function columnOf(measure: Measure): string {
  return measure.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
