import type { Application } from '../application/application.ts';
import type { CommandType } from '../application/command.ts';
import { type Item, isGranted } from '../application/item.ts';
import { holderOfCertificate } from '../custody/certificate.ts';
import { papersWith } from '../custody/ledger.ts';
import { isSignedFor, partOnTheWay } from '../custody/sheet.ts';

/** Acts that only an item on paper has (R3.4); on any other they are not drawn. */
const paperActs = [
  ...(['handOver', 'signSheet', 'reportLost', 'reportFound', 'recallSheet', 'returnPapers'] as const),
  ...(['recordPause', 'recordResume', 'recordReturn', 'recordResult'] as const),
] as const satisfies readonly CommandType[];
export type PaperAct = (typeof paperActs)[number];

/** Acts that exist only where the item goes on paper (R3.4, channel C): on any other channel they are not even drawn. */
export function isPaperAct(act: CommandType): act is PaperAct {
  return (paperActs as readonly CommandType[]).includes(act);
}

/** Why an act of the paper channel cannot be done where the item's papers are; null when it can. */
export function whyNoPapers(application: Application, item: Item, act: PaperAct): string | null {
  const onTheWay = partOnTheWay(item);
  if (act === 'handOver') return onTheWay === null ? null : `交接单 ${onTheWay.sheet} 还在途中`;
  if (act === 'signSheet' || act === 'reportLost' || act === 'recallSheet')
    return onTheWay === null ? '没有在途的材料' : null;
  if (act === 'returnPapers')
    return isCertificateDue(application, item) ||
      papersWith(application.papers, `agency:${item.agency}`).length > 0
      ? null
      : '部门没有待退还的材料';
  if (act === 'reportFound') {
    const missing = item.sheets?.some(
      each => papersWith(application.papers, `missing:${each.sheet}`).length > 0,
    );
    return missing === true ? null : '没有遗失待查的材料';
  }
  return isSignedFor(item) ? null : '部门还没有签收材料';
}

/** Granted, and its certificate has not come back to the window, or what came back is lost: it is what the office still owes. */
export function isCertificateDue({ papers }: Application, item: Item): boolean {
  return isGranted(item) && holderOfCertificate(papers, item.code) === null;
}
