/** A question about the answers, written as data so that the catalogue can hold it and a person can read it. */
export type Condition =
  | { fact: string; is: AnswerValue }
  | { fact: string; in: readonly AnswerValue[] }
  | { fact: string; answered: boolean }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

export type AnswerValue = string | boolean | readonly string[];
/** What the soldier has told us so far: field id → value. An unanswered field is absent. */
export type Answers = Readonly<Record<string, AnswerValue>>;
export type Judgement = 'yes' | 'no' | 'unknown';

/** Judges a condition on possibly incomplete answers: `unknown` means a fact it needs has not been answered. */
export function judge(condition: Condition, answers: Answers): Judgement {
  if ('all' in condition) return every(condition.all.map(each => judge(each, answers)));
  if ('any' in condition) return negate(every(condition.any.map(each => negate(judge(each, answers)))));
  if ('not' in condition) return negate(judge(condition.not, answers));
  const value = answers[condition.fact];
  if ('answered' in condition) return (value !== undefined) === condition.answered ? 'yes' : 'no';
  if (value === undefined) return 'unknown';
  const wanted = 'is' in condition ? [condition.is] : condition.in;
  return wanted.some(each => same(each, value)) ? 'yes' : 'no';
}

/** The same question where every fact it needs is known; an unanswered fact counts as no. */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  return condition === undefined || judge(condition, answers) === 'yes';
}

/** Every field a condition looks at, for cross-checking the catalogue and for “answer this first”. */
export function factsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(factsOf);
  if ('any' in condition) return condition.any.flatMap(factsOf);
  if ('not' in condition) return factsOf(condition.not);
  return [condition.fact];
}

function every(judgements: Judgement[]): Judgement {
  if (judgements.includes('no')) return 'no';
  return judgements.includes('unknown') ? 'unknown' : 'yes';
}

function negate(judgement: Judgement): Judgement {
  if (judgement === 'unknown') return 'unknown';
  return judgement === 'yes' ? 'no' : 'yes';
}

function same(wanted: AnswerValue, value: AnswerValue): boolean {
  if (Array.isArray(value) && typeof wanted === 'string') return value.includes(wanted);
  return wanted === value;
}
