import { type HandedPaper, type Holder, type Ledger, type Paper, papersWith } from './ledger.ts';

/** The certificate (证件) an office issued of an item: one paper of the ledger, from the office's hands until it is with the soldier (R3.4, R4.2). */
export function certificateOf(item: string): Paper {
  return { material: item, form: 'certificate', count: 1 };
}

/** Issued by an office, so that `material` is an item's code and not a material's. */
export function isCertificate({ form }: Pick<Paper, 'form'>): boolean {
  return form === 'certificate';
}

/** An original or a copy that came from the soldier: only these may stand on a 材料交接单 or be given back (R3.4). */
export function isHandedIn(paper: Paper): paper is HandedPaper {
  return !isCertificate(paper);
}

/** Who has the certificate of an item; null while no office has handed one over, and when all there were are lost: then another may be issued. */
export function holderOfCertificate(ledger: Ledger | undefined, item: string): Holder | null {
  const place = placeOfCertificate(ledger, item);
  return place?.startsWith('missing:') === true ? null : place;
}

/** Where it is, also while it is looked for; of several that of which one can be had. */
export function placeOfCertificate(ledger: Ledger = [], item: string): Holder | null {
  const certificates = ledger.filter(each => isCertificate(each) && each.material === item);
  const known = certificates.find(each => !each.holder.startsWith('missing:'));
  return (known ?? certificates[0])?.holder ?? null;
}

/**
 * At whichever window: it can be collected or posted from there. False before the office handed it over and while it is looked
 * for.
 */
export function isCertificateAtWindow(ledger: Ledger | undefined, item: string): boolean {
  return holderOfCertificate(ledger, item)?.startsWith('window:') === true;
}

/** The certificates of these items that one holder has. */
export function certificatesWith(
  ledger: Ledger | undefined,
  holder: Holder,
  items: readonly string[],
): Paper[] {
  return papersWith(ledger, holder).filter(each => isCertificate(each) && items.includes(each.material));
}

/** What a holder has that the soldier once handed in: certificates aside, which reach him as results do. */
export function handedInWith(ledger: Ledger | undefined, holder: Holder): HandedPaper[] {
  return papersWith(ledger, holder).filter(isHandedIn);
}
