import {
  APPLICANT_DUTIES,
  type ApplicantDuty,
  applicantDeadline,
  daysLeft,
} from '../calendar/applicant-deadline.ts';
import { holds } from '../form/condition.ts';
import { addDays, dateOfInstant, parsePlainDate } from '../plain/date.ts';
import type { DutyRule } from '../service/definition.ts';
import { includedItems, plan } from '../service/plan.ts';
import { answersOf, type Lens } from './lens.ts';

/** One of the soldier's own deadlines, in natural days from the discharge order (domain.md §0.1); late is a flag, never a refusal. */
export type OwnDeadline = {
  duty: ApplicantDuty;
  date: string;
  provisional: boolean;
  /** The last day fell on a day off and moved to the next working day (民法典 art.203). */
  moved: boolean;
  /** Natural days left, negative when late: today, or on the day he handed in, whichever is told. */
  daysLeft: number;
  standing: DutyStanding;
};

/**
 * `done`: its item is granted, here or in an earlier case. `applied`: handed in by the last day, so nothing more is his to do; `applied-late`:
 * handed in after it, and the reason is for the window to look into. `near`: ten days or less.
 */
export const dutyStandings = ['done', 'applied', 'applied-late', 'open', 'near', 'late'] as const;
export type DutyStanding = (typeof dutyStandings)[number];

const NEAR_DAYS = 10;

/** The duties that bind him: 30 days to report, 40 for the military register, 60 only for those with disability benefits (军人抚恤优待条例 art.30). */
export function ownDeadlines(lens: Lens): OwnDeadline[] {
  const { service, calendar, today } = lens;
  const answers = answersOf(lens);
  const answer = answers[service.applicantDeadlineFrom];
  const from = typeof answer === 'string' ? parsePlainDate(answer) : null;
  if (from === null) return [];
  return service.applicantDuties
    .filter(({ when }) => holds(when, answers))
    .map(rule => {
      const deadline = applicantDeadline(rule.duty, from, calendar);
      const { date, provisional } = deadline;
      const left = daysLeft(deadline, today);
      const standing = standingOf(lens, rule, date, left);
      const handedIn = lens.application.submittedAt;
      return {
        duty: rule.duty,
        date,
        provisional,
        moved: date !== addDays(from, APPLICANT_DUTIES[rule.duty].limit),
        daysLeft: standing === 'applied-late' ? daysLeft(deadline, dateOfInstant(handedIn!)) : left,
        standing,
      };
    });
}

function standingOf(lens: Lens, { item }: DutyRule, date: string, left: number): DutyStanding {
  const { application, service } = lens;
  const stage = item === undefined ? undefined : application.items[item]?.stage;
  if (stage?.status === 'concluded' && stage.outcome === 'granted') return 'done';
  if (lens.grantedEarlier?.some(each => each.item === item)) return 'done';
  const included = includedItems(plan(service, answersOf(lens), application.unticked));
  const { submittedAt, status } = application;
  const living = status === 'submitted' || status === 'correcting' || status === 'accepted';
  const going = item !== undefined && included.includes(item) && living && stage?.status !== 'concluded';
  if (going && submittedAt !== null) return dateOfInstant(submittedAt) <= date ? 'applied' : 'applied-late';
  if (left < 0) return 'late';
  return left <= NEAR_DAYS ? 'near' : 'open';
}
