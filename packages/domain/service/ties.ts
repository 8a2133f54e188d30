import { type Answers, holds } from '../form/condition.ts';
import type { Dependency, ItemDefinition } from './definition.ts';

/** The prerequisites of an item that stand under these answers and lie in this application: what waits and what is only tied. */
export function tiesOf(item: ItemDefinition, answers: Answers, present: readonly string[]): Dependency[] {
  return item.dependsOn.filter(each => present.includes(each.item) && holds(each.when, answers));
}
