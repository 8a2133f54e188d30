// The soldier's own time limits, in natural days from the day the unit ordered the discharge (兵役法 art.29; domain.md §0.1).

import { addDays, daysBetween, type PlainDate } from '../plain/date.ts';
import type { Calendar } from './calendar.ts';
import { addNaturalDays, type Deadline } from './deadline.ts';

export type ApplicantDuty = 'report' | 'military-registration' | 'disability-benefits';

export type ApplicantDeadline = Deadline & {
  readonly duty: ApplicantDuty;
  /** Natural days the law gives. */
  readonly limit: number;
  /** The law that gives them, to be shown beside the date. */
  readonly source: string;
};

/** What the soldier must do and by when; every one of them only raises a flag when late, none refuses the soldier. */
export const APPLICANT_DUTIES = {
  report: { limit: 30, source: '《退役军人安置条例》第五十一条' },
  'military-registration': { limit: 40, source: '《中华人民共和国兵役法》第十七条' },
  'disability-benefits': { limit: 60, source: '《军人抚恤优待条例》第三十条' },
} as const satisfies Record<ApplicantDuty, { limit: number; source: string }>;

/**
 * The last day for one duty: the day of the order is not counted (民法典 art.201), and a last day on which offices are closed
 * moves to the next working day (art.203). Provisional as in `deadline.ts`.
 */
export function applicantDeadline(
  duty: ApplicantDuty,
  orderedOn: PlainDate,
  calendar: Calendar,
): ApplicantDeadline {
  const { limit, source } = APPLICANT_DUTIES[duty];
  return { duty, limit, source, ...addNaturalDays(orderedOn, limit, calendar) };
}

/** Natural days left: 0 on the last day, negative when late. Late is a flag for a person to weigh (正当理由), never a refusal. */
export function daysLeft(deadline: Pick<Deadline, 'date'>, today: PlainDate): number {
  return daysBetween(today, deadline.date);
}

/** The earliest day of the order that is still in time today: whoever was discharged before it is late. */
export function inTimeSince(duty: ApplicantDuty, today: PlainDate, calendar: Calendar): PlainDate {
  let day = addDays(today, -APPLICANT_DUTIES[duty].limit);
  while (applicantDeadline(duty, addDays(day, -1), calendar).date >= today) day = addDays(day, -1);
  return day;
}
