import type { Offer } from '../access/offers.ts';

/**
 * Cases that bear one ID number under two accounts, because a window parted the number from one of them with the card before it (decision
 * 0006). `parted`: it was taken from this case's applicant, so this one is refused or withdrawn; `others`: the counterpart, as far as
 * this window may know.
 */
export type SameNumber = {
  parted: boolean;
  others: (
    | { where: 'here'; id: string; number: string; statusText: string }
    | { where: 'elsewhere'; division: string }
  )[];
};

export const partedWords = '公民身份号码已由本人在窗口另行登记，这一件应不予受理';

/** What the parted case may not do any more: be accepted. */
export function offersOfParted(offers: Offer[], sameNumber: SameNumber | null): Offer[] {
  if (sameNumber?.parted !== true) return offers;
  return offers.map(offer =>
    offer.act === 'accept' && offer.can ? { ...offer, can: false, why: partedWords } : offer,
  );
}
