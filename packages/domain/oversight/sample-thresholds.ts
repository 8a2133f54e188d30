import type { Thresholds } from './thresholds.ts';

/** For tests of the heart only. The real ones are the province's. */
export const sampleThresholds: Thresholds = {
  notice: 50,
  warning: 80,
  warningDays: 1,
  redDays: 3,
  answerDays: 2,
};
