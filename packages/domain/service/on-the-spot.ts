import { type Answers, holds } from '../form/condition.ts';
import type { ItemDefinition } from './definition.ts';

/** 即办 (R4.1): may this item be concluded without being signed for first, under these answers? */
export function isOnTheSpot({ onTheSpot }: ItemDefinition, answers: Answers): boolean {
  return onTheSpot.allowed && holds(onTheSpot.when, answers);
}
