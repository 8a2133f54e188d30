import { type Application, getStateOfItem } from '../application/application.ts';
import type { ItemStatus } from '../application/item.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import { getItem } from '../service/lookup.ts';
import { handedInWith } from './certificate.ts';
import { type HandedPaper, summed, without } from './ledger.ts';

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

/**
 * What is to go after an item its office has signed for and works on (R3.4): at a window, and not among what came with the sheets: it was
 * missing and found here, or the soldier brought it later. What the office had and gave back does not go again. None before the signature.
 */
export function papersToFollow(
  service: ServiceDefinition,
  application: Application,
  item: string,
  window?: string,
): HandedPaper[] {
  const { sheets = [], stage, channel } = getStateOfItem(application, item);
  const signed = sheets.flatMap(part =>
    part.signed === null ? [] : [{ ...part, short: part.signed.short }],
  );
  if (channel !== 'paper' || signed.length === 0 || !goingOn.includes(stage.status)) return [];
  const came = signed.flatMap(part => without(part.papers, part.short));
  const holders = (application.papers ?? []).map(each => each.holder);
  const windows = new Set(holders.flatMap(each => (each.startsWith('window:') ? [each.slice(7)] : [])));
  return [...windows]
    .filter(each => window === undefined || each === window)
    .flatMap(each => without(papersToHand(service, application, item, each), summed(came)));
}

const goingOn: readonly ItemStatus[] = ['received', 'paused'];
