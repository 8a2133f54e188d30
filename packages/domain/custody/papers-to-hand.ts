import type { Application } from '../application/application.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import { getItem } from '../service/lookup.ts';
import { handedInWith } from './certificate.ts';
import type { HandedPaper } from './ledger.ts';

/** What lies at the window of what an item may need: what the window would hand over with it. */
export function papersToHand(
  service: ServiceDefinition,
  { papers }: Application,
  item: string,
  window: string,
): HandedPaper[] {
  const needs = new Set(getItem(service, item).materials.map(each => each.material));
  return handedInWith(papers, `window:${window}`).filter(each => needs.has(each.material));
}
