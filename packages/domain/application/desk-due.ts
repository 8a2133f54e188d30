import type { Calendar } from '../calendar/calendar.ts';
import { addWorkingDays, type Deadline } from '../calendar/deadline.ts';
import { dateOfInstant } from '../plain/date.ts';
import { answerBy } from '../service/answer-by.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import { type Application, openAsks } from './application.ts';

/**
 * The last day on the window's desk: of the first review, in working days after the application was handed in or put right (行政许可法
 * art.32, 82), and while something is asked of the soldier, the last day of his answer (R2.4). Null where nothing waits there.
 */
export function deskDue(
  application: Application,
  service: ServiceDefinition,
  calendar: Calendar,
): Deadline | null {
  const { status, submittedAt } = application;
  if (status === 'submitted' && submittedAt !== null) {
    const answered = application.asks.flatMap(({ answeredAt }) => answeredAt ?? []);
    const from = [submittedAt, ...answered].sort().at(-1)!;
    return addWorkingDays(dateOfInstant(from), service.review.within.value, calendar);
  }
  return status === 'correcting' || status === 'accepted' ? answerDue(application, service, calendar) : null;
}

/** The last day for what is still asked: counted from the last notice, which told all of it (R2.4); null when nothing is. */
export function answerDue(
  application: Application,
  service: ServiceDefinition,
  calendar: Calendar,
): Deadline | null {
  if (openAsks(application).length === 0) return null;
  const last = application.asks.map(ask => ask.askedAt).sort();
  return answerBy(service, last.at(-1)!, calendar);
}
