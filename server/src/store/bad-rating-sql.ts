import { worstOfBad } from '@yimen/domain/oversight/rating.ts';

/** `isBad` of a column that holds a level: the same rule for figures, lists and the assessment; null where nothing was rated. */
export function isBadSql(level: string): string {
  return `${level} <= ${worstOfBad}`;
}
