import type { Calendar } from '../calendar/calendar.ts';
import { addWorkingDays } from '../calendar/deadline.ts';
import type { PlainDate } from '../plain/date.ts';
import type { ServiceDefinition } from './definition.ts';
import { getItem, getMaterial } from './lookup.ts';

/**
 * Within how many working days a deferred material must come (容缺; domain.md §3.3: never longer than the promised limit of the items
 * that need it). An item handled on the spot (promised 0 days) sets no bound of its own: there the material's own days count.
 */
export function deferralDays(service: ServiceDefinition, material: string, items: readonly string[]): number {
  const { deferral } = getMaterial(service, material);
  if (deferral === undefined) throw new Error(`material ${material} cannot be deferred`);
  const promised = items.map(code => getItem(service, code).promised.value).filter(days => days > 0);
  return Math.min(deferral.value, ...promised);
}

/** The last day it may come when it is deferred today. */
export function latestDeferral(
  service: ServiceDefinition,
  material: string,
  items: readonly string[],
  today: PlainDate,
  calendar: Calendar,
): PlainDate {
  return addWorkingDays(today, deferralDays(service, material, items), calendar).date;
}
