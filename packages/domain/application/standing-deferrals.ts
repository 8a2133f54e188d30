import type { Application } from './application.ts';
import { isGranted, isOpen } from './item.ts';
import { type Deferral, openDeferral } from './material.ts';

/** A promise that somebody still waits for, with the material promised. */
export type StandingDeferral = Deferral & { material: string };

/**
 * The promises (容缺) that are still waited for: not kept, not lapsed, and for an item that is open or granted. Once every item it was
 * promised for has ended without a grant, nobody needs the material: nothing is reminded of, held or ended for it (domain.md §3.3).
 */
export function standingDeferrals({ materials, items }: Application): StandingDeferral[] {
  return Object.entries(materials).flatMap(([material, fact]) => {
    const deferral = openDeferral(fact);
    const needed = deferral?.items.some(code => {
      const item = items[code];
      return item !== undefined && (isOpen(item) || isGranted(item));
    });
    return deferral !== null && needed ? [{ material, ...deferral }] : [];
  });
}
