import { answerDue } from '../application/desk-due.ts';
import { daysLeft } from '../calendar/applicant-deadline.ts';
import type { Deadline } from '../calendar/deadline.ts';
import { correctionWords } from '../service/answer-by.ts';
import { standingAsks } from './ask-line.ts';
import type { Lens } from './lens.ts';

/** The last day to answer what is asked, the days left, and what happens afterwards, as the notice says it (R2.4). */
export type AnswerBy = Pick<Deadline, 'date' | 'provisional'> & { daysLeft: number; otherwise: string };

/** Counted from the last notice, which told everything that is still asked; null when nothing is. */
export function answerByShown({
  application,
  service,
  calendar,
  today,
}: Pick<Lens, 'application' | 'service' | 'calendar' | 'today'>): AnswerBy | null {
  const deadline = answerDue(application, service, calendar);
  if (deadline === null || standingAsks(application).length === 0) return null;
  const { date, provisional } = deadline;
  const { otherwise } = correctionWords(service, application);
  return { date, provisional, daysLeft: daysLeft(deadline, today), otherwise };
}
