import type { DeliveryWay } from '../application/item.ts';
import type { Answers } from '../form/condition.ts';
import type { ItemDefinition, ServiceDefinition } from './definition.ts';
import { getItem } from './lookup.ts';

/** What the form says of delivery (R4.2). `address` is empty where nothing is posted. */
export type FormChoice = {
  way: DeliveryWay;
  together: boolean;
  name: string;
  phone: string;
  address: string;
};

/** Whether something on paper can come of this item, so that it must be known where it goes. */
export function isOnPaper({ result: { delivery } }: ItemDefinition): boolean {
  return delivery === 'paper' || delivery === 'both';
}

/** The fields that ask about delivery, where one of these items has a result on paper; of several papers also whether they go together. */
export function deliveryFields(service: ServiceDefinition, items: readonly string[]): string[] {
  const { delivery } = service;
  const papers = items.filter(code => isOnPaper(getItem(service, code))).length;
  if (delivery === undefined || papers === 0) return [];
  const addresses = Object.values(delivery.ways).flatMap(each => each.address ?? []);
  return [delivery.field, ...(papers > 1 ? [delivery.together] : []), ...addresses];
}

/** The choice the answers make; null when none was made, or when the service knows no choice. */
export function choiceInForm({ delivery }: ServiceDefinition, answers: Answers): FormChoice | null {
  const chosen = delivery === undefined ? undefined : delivery.ways[textOf(answers, delivery.field)];
  if (delivery === undefined || chosen === undefined) return null;
  return {
    way: chosen.way,
    together: answers[delivery.together] === true,
    name: textOf(answers, delivery.name),
    phone: textOf(answers, delivery.phone),
    address: chosen.address === undefined ? '' : textOf(answers, chosen.address),
  };
}

function textOf(answers: Answers, id: string): string {
  const answer = answers[id];
  return typeof answer === 'string' ? answer : '';
}
