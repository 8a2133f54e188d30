import type { View } from '../draft/draft.ts';
import { dayWords } from './words.ts';

type Source = Pick<View['reusable'][number], 'usedFor' | 'checkedOn' | 'office' | 'keeper' | 'until'> & {
  /** The original that lay with an office is with him again. */
  givenBack?: boolean;
};

/** What somebody should know before he uses a material again: what it was for, who looked at it when, and where an original lies. */
export function sourceWords({ usedFor, checkedOn, office, keeper, givenBack }: Source): string {
  const used =
    usedFor.length > 3 ? `${usedFor.slice(0, 3).join('、')}等 ${usedFor.length} 项` : usedFor.join('、');
  const lies =
    keeper === null ? '' : givenBack ? '，原件已经退还给您，请到窗口时带来' : `，原件存在${keeper}`;
  return `${used === '' ? '' : `当时用于${used}；`}${dayWords(checkedOn)}由${office}核对过${lies}。`;
}

/** Until when it serves. */
export function untilWords({ until }: Pick<Source, 'until'>): string {
  return until === null ? '长期有效' : `有效至${dayWords(until)}`;
}
