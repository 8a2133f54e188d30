import type { ApplicantDuty } from './applicant-deadline.ts';

/** What the soldier has to do by each of his own last days (domain.md §0.1). */
export const dutyWords = {
  report: '到安置地报到',
  'military-registration': '兵役登记信息变更',
  'disability-benefits': '抚恤关系转移',
} as const satisfies Record<ApplicantDuty, string>;
