import { APPLICANT_DUTIES, type ApplicantDuty, inTimeSince } from '../calendar/applicant-deadline.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Answers } from '../form/condition.ts';
import type { PlainDate } from '../plain/date.ts';
import type { ServiceDefinition } from './definition.ts';

/** For each of the applicant's duties the earliest day of his order that is still in time (domain.md §0.1). */
export type InTimeSince = Readonly<Record<ApplicantDuty, PlainDate>>;

/**
 * Plain dates in China, one per duty, as read by the calendar given: a last day on which offices are closed moves on (民法典
 * art.203).
 */
export function inTimeOn(today: PlainDate, calendar: Calendar): InTimeSince {
  const duties = Object.keys(APPLICANT_DUTIES) as ApplicantDuty[];
  return Object.fromEntries(duties.map(duty => [duty, inTimeSince(duty, today, calendar)])) as Record<
    ApplicantDuty,
    PlainDate
  >;
}

/**
 * The answers with those nobody is asked for worked out anew, whatever was sent: whether a duty's last day has passed.
 * Kept beside the answers when they are saved, so that later readers see what held on the day he applied.
 */
export function withComputed(
  service: ServiceDefinition,
  answers: Answers,
  inTime: Readonly<Partial<Record<string, string>>>,
): Answers {
  const computed = service.form.fields.filter(field => field.computed !== undefined);
  const asked = Object.fromEntries(
    Object.entries(answers).filter(([id]) => !computed.some(field => field.id === id)),
  );
  const from = asked[service.applicantDeadlineFrom];
  if (typeof from !== 'string' || from === '') return asked;
  const late = computed.map(field => [field.id, from < (inTime[field.computed!.late] ?? '')]);
  return { ...asked, ...Object.fromEntries(late) };
}
