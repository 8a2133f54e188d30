import { type Answers, factsOf, judge } from '../form/condition.ts';
import type { ItemDefinition, ServiceDefinition } from './definition.ts';
import { getField } from './lookup.ts';
import { tiesOf } from './ties.ts';

/** One line of “which items apply to me, and why” (R2.5, R5.1). */
export type PlannedItem = {
  item: string;
  applies: 'yes' | 'no' | 'unknown';
  /** Chinese sentences: why it applies, why not, or what must be answered first. */
  why: string[];
  optional: boolean;
  /** Applies and was not unticked. */
  included: boolean;
  /** Included items this one must wait for. */
  waitsFor: string[];
};

/**
 * Works out from the answers which items apply, which the applicant has left out, and which must wait for another.
 * An item that waits for one that is not included starts at once: the prerequisite lies outside this application.
 */
export function plan(
  service: ServiceDefinition,
  answers: Answers,
  unticked: readonly string[],
): PlannedItem[] {
  const judged = service.items.map(item => ({ item, ...eligibility(service, item, answers) }));
  const included = new Set(
    judged
      .filter(({ item, applies }) => applies === 'yes' && !(item.optional && unticked.includes(item.code)))
      .map(({ item }) => item.code),
  );
  return judged.map(({ item, applies, why }) => ({
    item: item.code,
    applies,
    why,
    optional: item.optional,
    included: included.has(item.code),
    waitsFor: tiesOf(item, answers, [...included])
      .filter(each => each.kind === 'hard')
      .map(each => each.item),
  }));
}

/** The codes of the items in an application, in the policy's order. */
export function includedItems(planned: readonly PlannedItem[]): string[] {
  return planned.filter(each => each.included).map(each => each.item);
}

function eligibility(service: ServiceDefinition, item: ItemDefinition, answers: Answers) {
  const judged = item.eligibility.map(rule => ({ rule, judgement: judge(rule.when, answers) }));
  const failed = judged.filter(each => each.judgement === 'no');
  if (failed.length > 0) return { applies: 'no' as const, why: failed.map(each => each.rule.otherwise) };
  const open = judged.filter(each => each.judgement === 'unknown');
  if (open.length > 0) {
    const facts = [...new Set(open.flatMap(each => factsOf(each.rule.when)))].filter(
      fact => answers[fact] === undefined,
    );
    return {
      applies: 'unknown' as const,
      why: [`请先回答：${facts.map(fact => getField(service, fact).label).join('、')}`],
    };
  }
  return { applies: 'yes' as const, why: judged.map(each => each.rule.because) };
}
