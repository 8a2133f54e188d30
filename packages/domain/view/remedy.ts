import { departmentReasons } from '../application/acts/reasons.ts';
import type { Item } from '../application/item.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import { getItem } from '../service/lookup.ts';
import { includedItems, plan } from '../service/plan.ts';
import { answersOf, type Lens } from './lens.ts';

/**
 * The remedies against a refusal, for what is a matter of government at all; 党, 团 and 兵役 items are not (domain.md §0.6) and are
 * named as left out.
 */
export function remedyOf(lens: Pick<Lens, 'service' | 'application' | 'box'>): {
  remedy: string | null;
  without: string[];
} {
  const { service, application } = lens;
  const items = includedItems(plan(service, answersOf(lens), application.unticked)).map(code =>
    getItem(service, code),
  );
  const governed = items.some(item => item.governmentService);
  return {
    remedy: governed ? service.remedy.text : null,
    without: governed ? items.filter(item => !item.governmentService).map(item => item.name) : [],
  };
}

/**
 * The remedy against one item's being denied, declined or ended by its department; none against what was granted, or ended by rule or
 * by himself.
 */
export function remedyAgainst({ service }: Lens, item: Item): string | null {
  return isAppealable(service, item) ? remedyForItem(service, item.code) : null;
}

/** Whether an office decided against him: neither granted, nor ended by rule or by himself. */
export function isAppealable(service: ServiceDefinition, { stage }: Pick<Item, 'stage'>): boolean {
  if (stage.status !== 'concluded' || stage.outcome === 'granted') return false;
  return stage.outcome !== 'terminated' || isDepartments(service, stage.reason);
}

/** What may be done against a decision on this item, with its periods; null where it is no matter of government (domain.md §0.6). */
export function remedyForItem(service: ServiceDefinition, code: string): string | null {
  return getItem(service, code).governmentService ? service.remedy.text : null;
}

/** Whether a department chose this reason to end an item, or the platform gave it by rule. */
export function isDepartments({ reasons }: ServiceDefinition, reason: string | null): boolean {
  return departmentReasons(reasons.termination).some(each => each.code === reason);
}
