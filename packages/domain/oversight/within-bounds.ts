import type { Thresholds } from './thresholds.ts';

/** The least and the most of each, whole numbers; what lies outside is a slip of the finger, not a decision (R6.2). */
export const thresholdBounds = {
  notice: [1, 100],
  warning: [1, 100],
  warningDays: [0, 30],
  redDays: [1, 30],
  answerDays: [1, 30],
} as const satisfies Record<keyof Thresholds, readonly [number, number]>;

/** What each is called where it is set and where a change is told. */
export const thresholdWords = {
  notice: '提醒：用去承诺时限的百分比',
  warning: '预警：用去承诺时限的百分比',
  warningDays: '预警：距承诺时限的工作日',
  redDays: '红牌：超过承诺时限的工作日',
  answerDays: '督办牌反馈期限（工作日）',
} as const satisfies Record<keyof Thresholds, string>;

/** Which of them are wrong and why, in a sentence for each; nothing when all is well. A warning may not come before its reminder. */
export function faultsOf(given: Thresholds): { field: keyof Thresholds; sentence: string }[] {
  const outside = (Object.keys(thresholdBounds) as (keyof Thresholds)[]).flatMap(field => {
    const [least, most] = thresholdBounds[field];
    const value = given[field];
    return Number.isInteger(value) && value >= least && value <= most
      ? []
      : [{ field, sentence: `请填写 ${least} 至 ${most} 之间的整数。` }];
  });
  if (outside.length > 0 || given.notice < given.warning) return outside;
  return [{ field: 'warning', sentence: '预警的百分比应大于提醒的百分比。' }];
}
