import { subjectOf } from '../access/offers.ts';
import { permits } from '../access/scope.ts';
import { allowed } from '../application/allowed.ts';
import { isBad, isReplaced, type Rating } from '../oversight/rating.ts';
import { maskPrivateNumbers } from '../plain/private-numbers.ts';
import { fullName } from '../service/directory.ts';
import { applicantName } from './applicant-name.ts';
import { agencyName, type Lens, noteOf, staffName } from './lens.ts';
import { type RatingLine, ratingLine } from './rating-line.ts';

/**
 * One rating for the office: what was said, how far a bad one is on its way, and what this person does next. Identity and telephone numbers
 * that somebody wrote into it are read only by who is to call him back or to answer him now (PIPL art. 6).
 */
export type OfficeRating = RatingLine & {
  application: string;
  number: string;
  settlement: string;
  /** The office whose item it is; null for the case as a whole. */
  agency: string | null;
  /** Masked for whoever calls him back; null for the office rated, which needs no name (law 8). */
  applicant: string | null;
  bad: boolean;
  overdue: boolean;
  /** His own has taken its place. */
  replaced: boolean;
  calledBack: OfficeStep | null;
  mended: OfficeStep | null;
  /** Who calls back, mends and answers, by name: the lead of the place. */
  lead: string;
  /** What is next and may be done by this person; null when it is another's, or nothing is left. */
  next: 'callBack' | 'mendRating' | null;
};
export type OfficeStep = { at: string; by: string; words: string | null };

/** The rating of this number as the office reads it. Whether this person may, the store has asked. */
export function officeRating(lens: Lens, rating: Rating, number: number): OfficeRating {
  const { application, directory, person, today } = lens;
  const { about, level, mendBy, mended } = rating;
  const agency = about === null ? null : (application.items[about]?.agency ?? null);
  const whole = permits(person, 'readWhole', subjectOf(application, null));
  const replaced = isReplaced(application.ratings ?? [], number);
  const next = replaced ? null : nextFor(lens, rating);
  const line = ratingLine(lens, rating, number);
  const read: Read = next === null ? covered : words => words;
  return {
    ...line,
    words: read(line.words),
    application: application.id,
    number: application.number ?? '',
    settlement: fullName(directory, application.settlement),
    agency: agency === null ? null : agencyName(lens, agency),
    applicant: whole ? applicantName(lens, false) : null,
    bad: isBad(level),
    overdue: mendBy !== null && mended === null && !replaced && mendBy < today,
    replaced,
    calledBack: stepOf(lens, rating.calledBack, read),
    mended: stepOf(lens, mended, read),
    lead: directory.route('veterans', application.division).name,
    next,
  };
}

function nextFor({ application, person }: Lens, { level, calledBack, mended }: Rating): OfficeRating['next'] {
  if (!isBad(level) || mended !== null) return null;
  const act = calledBack === null ? 'callBack' : 'mendRating';
  const may = permits(person, act, subjectOf(application, null)) && allowed(application).includes(act);
  return may ? act : null;
}

type Read = (words: string | null) => string | null;

/** What was written, its private numbers covered. */
function covered(words: string | null): string | null {
  return words && maskPrivateNumbers(words, 'people');
}

function stepOf(lens: Lens, step: Rating['mended'], read: Read): OfficeStep | null {
  return step && { at: step.at, by: staffName(lens, step.by) ?? '', words: read(noteOf(lens, step.note)) };
}
