import { type Answers, holds } from '../form/condition.ts';
import type { Field } from '../form/field.ts';
import type { ItemDefinition, ResultPaper } from './definition.ts';

/** Whether a paper of a result is made at all: by his answers, and only while the item it is written to is of the application. */
export function isMade({ when, to }: ResultPaper, answers: Answers, items: readonly string[]): boolean {
  return holds(when, answers) && (to === undefined || items.includes(to));
}

/** The fields of a result that its office fills in: the number of a letter only where the letter is made. */
export function resultFields(
  { result }: Pick<ItemDefinition, 'result'>,
  answers: Answers,
  items: readonly string[],
): Field[] {
  const papers = result.papers ?? [];
  const idle = papers.filter(paper => !isMade(paper, answers, items)).map(paper => paper.numberField);
  const used = papers.filter(paper => isMade(paper, answers, items)).map(paper => paper.numberField);
  return result.fields.filter(({ id }) => !idle.includes(id) || used.includes(id));
}
