import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import type { SheetLine } from '@yimen/domain/view/paper-view.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** What a 材料交接单 says: from whom to whom, how, and a line for each item on it. */
export type HandoverPage = {
  sheet: string;
  from: string;
  to: string;
  wayText: string;
  waybill: string | null;
  madeAt: string;
  lines: readonly { number: string; applicant: string; itemName: string; part: SheetLine }[];
};

/**
 * 材料交接单 ready for the press: one row for each paper, with room for what was really received and both signatures. It is no decision,
 * so it is set anew each time and has no entry under `/v/`: its QR code opens the sheet for whoever may sign for it.
 */
export function handoverPaper(page: HandoverPage, publicUrl: string): Sheet {
  const madeAt = new Date(page.madeAt).toISOString();
  const agency = { name: page.from, site: null };
  const content = { ...page, caseNumber: null, agency, date: dateOfInstant(madeAt), officer: null };
  const fact = {
    document: page.sheet,
    title: '材料交接单',
    template: 'handover-sheet/v1',
    number: page.sheet,
    issuedAt: madeAt,
  };
  const address = `${publicUrl.replace(/\/$/, '')}/office/sheets/${page.sheet}`;
  return sheetOf(fact, content as never, { publicUrl, reprint: null, address, barred: true });
}
