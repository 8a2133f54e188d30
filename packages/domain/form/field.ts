import type { ApplicantDuty } from '../calendar/applicant-deadline.ts';
import type { Condition } from './condition.ts';

/** What kind of thing is asked. Each kind has one control in the browser and one check in `check.ts`. */
export type FieldKind =
  | 'name'
  | 'text'
  | 'longtext'
  | 'id-number'
  | 'phone'
  | 'date'
  /** A year and a month, `2026-08`. */
  | 'month'
  | 'choice'
  | 'choices'
  | 'yes-no'
  | 'division'
  | 'bank-card'
  | 'digits';

/** In what way an answer is wrong, where a sentence of its own helps to put it right. */
export const faults = ['length', 'characters', 'birth-date', 'check-digit', 'future', 'too-early'] as const;
export type Fault = (typeof faults)[number];

export type Choice = { value: string; label: string; hint?: string };

/** One fact, asked once (R5.1), declared as data. Items name the fields they need; nothing else reaches their department. */
export type Field = {
  id: string;
  label: string;
  section: string;
  kind: FieldKind;
  /** The sentence shown when it is missing or wrong. Chinese, says what to do. */
  problem: string;
  /** Sharper sentences than `problem`, for wrong answers of a known kind. */
  problems?: Partial<Record<Fault, string>>;
  hint?: string;
  example?: string;
  /** Nobody is asked: worked out whenever answers are saved. `late`: has this duty's last day passed? */
  computed?: { late: ApplicantDuty };
  /** Never on a correction notice, as the soldier cannot change it online: what is done instead, in words for the office. */
  notAsked?: string;
  choices?: readonly Choice[];
  /** An earlier field that usually has the same answer: the soldier is offered to copy it (R5.1); where somebody else types, it is filled in from there to be corrected. A result field names one of the form's that its item sees. */
  usuallyAs?: string;
  /** Asked only when this holds. */
  when?: Condition;
  /** May stay empty. */
  optional?: boolean;
  /** Sensitive personal information (PIPL art.28): masked until unmasked with a reason. */
  sensitive?: boolean;
  /** A postal address in one's own words: masked, it keeps its county and town (domain.md §5). */
  address?: boolean;
  /** Characters at most (code points); dates and choices ignore it. */
  max?: number;
  /** A regular expression the whole value must match, for codes such as 部队代号 that must never become free text. */
  pattern?: string;
  /** Dates: not later than today / not earlier than this day. */
  notAfterToday?: boolean;
  notBefore?: string;
};

/** A page of the one form. */
export type Section = { id: string; title: string; hint?: string };

export type Form = { sections: readonly Section[]; fields: readonly Field[] };
