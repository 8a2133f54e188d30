import {
  APPLICANT_DUTIES,
  type ApplicantDuty,
  applicantDeadline,
  daysLeft,
} from '../calendar/applicant-deadline.ts';
import { parsePlainDate } from '../plain/date.ts';
import { answersOf, type Lens } from './lens.ts';

/** One of the soldier's own deadlines, in natural days from the discharge order (domain.md §0.1); late is a flag, never a refusal. */
export type OwnDeadline = { duty: ApplicantDuty; date: string; provisional: boolean; daysLeft: number };

/** 30 days to report and 40 for the military register; 60 only for those with disability benefits, whom a later item serves. */
export function ownDeadlines(lens: Lens): OwnDeadline[] {
  const answer = answersOf(lens)[lens.service.applicantDeadlineFrom];
  const from = typeof answer === 'string' ? parsePlainDate(answer) : null;
  if (from === null) return [];
  return (Object.keys(APPLICANT_DUTIES) as ApplicantDuty[])
    .filter(duty => duty !== 'disability-benefits')
    .map(duty => {
      const deadline = applicantDeadline(duty, from, lens.calendar);
      return {
        duty,
        date: deadline.date,
        provisional: deadline.provisional,
        daysLeft: daysLeft(deadline, lens.today),
      };
    });
}
