import type { Calendar } from '../calendar/calendar.ts';
import { addWorkingDays, type Deadline } from '../calendar/deadline.ts';
import { dateOfInstant } from '../plain/date.ts';
import type { CorrectionWords, ServiceDefinition } from './definition.ts';

/** The last day to answer a correction notice given at this instant: the days are the catalogue's, counted as every deadline (R2.4). */
export function answerBy({ correction }: ServiceDefinition, at: string, calendar: Calendar): Deadline {
  return addWorkingDays(dateOfInstant(at), correction.within.value, calendar);
}

/**
 * What a correction notice says at this point: once accepted, nothing is turned away at the window any more, and a department may end what is
 * not put right (domain.md §3.1).
 */
export function correctionWords(
  { correction }: ServiceDefinition,
  { acceptedAt }: { acceptedAt: string | null },
): CorrectionWords {
  return acceptedAt === null ? correction.before : correction.after;
}
