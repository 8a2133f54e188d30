import { checkBankCard } from '../plain/bank-card.ts';
import type { PlainDate } from '../plain/date.ts';
import { parsePlainDate } from '../plain/date.ts';
import { checkIdNumber } from '../plain/id-number.ts';
import { parsePersonName } from '../plain/person-name.ts';
import { parsePhone } from '../plain/phone.ts';
import { type Answers, type AnswerValue, holds } from './condition.ts';
import type { Fault, Field, FieldKind } from './field.ts';
import { tidied } from './tidied.ts';

/** A sentence at its field. `missing` and `wrong` are told apart so that a half-filled form is not scolded. */
export type FieldProblem = { field: string; code: 'missing' | 'wrong'; sentence: string };

/**
 * Checks answers against the fields that are asked, all at once (R2.4 一次性告知).
 * `today` is the plain date in China. A field whose `when` does not hold is not asked and not checked.
 */
export function checkAnswers(fields: readonly Field[], answers: Answers, today: PlainDate): FieldProblem[] {
  return fields
    .filter(field => holds(field.when, answers))
    .flatMap(field => problemOf(field, answers[field.id], today) ?? []);
}

function problemOf(field: Field, value: AnswerValue | undefined, today: PlainDate): FieldProblem | null {
  if (value === undefined || isEmpty(value)) {
    return field.optional ? null : { field: field.id, code: 'missing', sentence: field.problem };
  }
  const meant = typeof value === 'string' ? tidied(field, value) : value;
  if (checks[field.kind](field, meant, today)) return null;
  const fault = faultOf(field, meant, today);
  return { field: field.id, code: 'wrong', sentence: (fault && field.problems?.[fault]) ?? field.problem };
}

/** Checks only what has been filled in: for drafts, where a gap is not an error but a wrong ID number is. */
export function checkFilled(fields: readonly Field[], answers: Answers, today: PlainDate): FieldProblem[] {
  return checkAnswers(fields, answers, today).filter(problem => problem.code === 'wrong');
}

/** Blanks alone are no answer, nor is a choice of none; `false` (否) is one. */
export function isEmpty(value: AnswerValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

type Check = (field: Field, value: AnswerValue, today: PlainDate) => boolean;

const text =
  (test: (value: string, field: Field, today: PlainDate) => boolean): Check =>
  (field, value, today) =>
    typeof value === 'string' &&
    withinLength(field, value) &&
    matchesPattern(field, value) &&
    test(value, field, today);

const checks = {
  name: text(value => parsePersonName(value) !== null),
  text: text(value => !/[<>\p{Cc}]/u.test(value)),
  longtext: text(value => !/[<>]|(?![\t\n])\p{Cc}/u.test(value)),
  'id-number': text(value => checkIdNumber(value).ok),
  phone: text(value => parsePhone(value) !== null),
  date: text(isDateWithin),
  month: text(value => /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(value)),
  choice: text((value, field) => field.choices?.some(choice => choice.value === value) ?? false),
  choices: (field, value) =>
    Array.isArray(value) &&
    value.every(each => field.choices?.some(choice => choice.value === each) ?? false),
  'yes-no': (_field, value) => typeof value === 'boolean',
  division: text(value => /^\d{6}(\d{3})?$/.test(value)),
  'bank-card': text(value => checkBankCard(value).ok),
  digits: text(value => /^\d+$/.test(value)),
} as const satisfies Record<FieldKind, Check>;

/** In which way it is wrong, for kinds that know. */
function faultOf(field: Field, value: AnswerValue, today: PlainDate): Fault | null {
  if (typeof value !== 'string') return null;
  if (field.kind === 'id-number' || field.kind === 'bank-card') {
    const checked = field.kind === 'id-number' ? checkIdNumber(value) : checkBankCard(value);
    return checked.ok ? null : checked.problem;
  }
  const date = field.kind === 'date' ? parsePlainDate(value) : null;
  if (date === null) return null;
  return field.notAfterToday && date > today ? 'future' : 'too-early';
}

function isDateWithin(value: string, field: Field, today: PlainDate): boolean {
  const date = parsePlainDate(value);
  if (date === null) return false;
  if (field.notAfterToday && date > today) return false;
  return field.notBefore === undefined || date >= field.notBefore;
}

function withinLength(field: Field, value: string): boolean {
  return [...value].length <= (field.max ?? 100);
}

function matchesPattern(field: Field, value: string): boolean {
  return field.pattern === undefined || new RegExp(`^(?:${field.pattern})$`, 'u').test(value);
}
