import type { PlainDate } from '../plain/date.ts';
import { type Application, type ApplicationStatus, isReleased } from './application.ts';
import { dayStopped } from './item.ts';

/** An item that an earlier case of the same person has granted already: which case, and on which day. */
export type GrantedEarlier = {
  item: string;
  on: PlainDate;
  application: string;
  number: string;
  status: ApplicationStatus;
  settlement: string;
};

/**
 * What the cases a person handed in before this one have granted already, once for each item, the last time (R5.2). Only of the same
 * service and place: whoever settles elsewhere reports there anew. What is still held for a promise is not granted yet.
 */
export function grantedEarlier(
  { definition, settlement, startedAt }: Pick<Application, 'definition' | 'settlement' | 'startedAt'>,
  others: readonly Application[],
): GrantedEarlier[] {
  const found = new Map<string, GrantedEarlier>();
  const before = others
    .filter(other => serviceOf(other.definition) === serviceOf(definition))
    .filter(other => other.settlement === settlement && other.startedAt < startedAt)
    .sort((a, b) => a.startedAt.localeCompare(b.startedAt));
  for (const other of before) {
    const { id: application, number, status } = other;
    if (number === null) continue;
    for (const item of Object.values(other.items)) {
      if (!isReleased(other, item)) continue;
      const on = dayStopped(item.stage)!;
      found.set(item.code, { item: item.code, on, application, number, status, settlement });
    }
  }
  return [...found.values()].sort((a, b) => a.item.localeCompare(b.item));
}

function serviceOf(definition: string): string {
  return definition.split('/')[0]!;
}
