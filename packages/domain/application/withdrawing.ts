import type { Answers } from '../form/condition.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import { getItem } from '../service/lookup.ts';
import { includedItems, plan } from '../service/plan.ts';
import { type Application, openItems } from './application.ts';
import { isOpen } from './item.ts';
import type { Refusal } from './refusal.ts';

/**
 * Why this item of the application cannot be taken back alone, at the wish of him who asked for it; null when it can. What every
 * soldier is bound to do (R2.5: not optional) goes only with the whole, what has ended stands. The view draws by it and the act is guarded by it (law 7).
 */
export function objectToWithdrawing(
  application: Application,
  service: ServiceDefinition,
  answers: Answers,
  code: string,
): Refusal | null {
  const included = includedItems(plan(service, answers, application.unticked));
  if (!included.includes(code)) return { code: 'no-such-item', item: code };
  const item = Object.hasOwn(application.items, code) ? application.items[code] : undefined;
  if (item !== undefined && !isOpen(item))
    return { code: 'not-allowed-now', act: 'withdrawItem', status: item.stage.status };
  if (!getItem(service, code).optional) return { code: 'item-obligatory', item: code };
  return included.length > 1 ? null : { code: 'no-item-applies' };
}

/** The items that end with this one, because they wait for it or for one that waits for it. Before acceptance nothing waits yet. */
export function endingWith(application: Application, code: string): string[] {
  const found = new Set([code]);
  const waiting = openItems(application).filter(each => each.stage.status === 'waiting');
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const each of waiting) if (each.waitsFor.some(awaited => found.has(awaited))) found.add(each.code);
  }
  return [...found].filter(each => each !== code).sort();
}
