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
 * 材料交接单 ready for the press: one row for each item, the totals, and what was really received: room for both signatures while nobody
 * has signed, afterwards who signed on which day and each difference. What was taken back is not on it. It is no decision,
 * so it is set anew each time and has no entry under `/v/`: its QR code opens the sheet for whoever may sign for it.
 */
export function handoverPaper(page: HandoverPage, publicUrl: string): Sheet {
  const madeAt = new Date(page.madeAt).toISOString();
  const agency = { name: page.from, site: null };
  const lines = page.lines.filter(({ part }) => part.recalledAt === null);
  const said = { ...page, lines, totals: totalsOf(lines), signatures: signaturesOf(lines) };
  const handedOn = dateOfInstant(new Date(lines.at(-1)?.part.handedAt ?? page.madeAt).toISOString());
  const date = dateOfInstant(madeAt);
  const content = { ...said, handedOn, caseNumber: null, agency, date, officer: null };
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

type Lines = HandoverPage['lines'];

/** How many items, how many papers of the ledger, and how many prints and copies beside them. */
function totalsOf(lines: Lines) {
  const sum = (of: (part: SheetLine) => number) => lines.reduce((total, { part }) => total + of(part), 0);
  return {
    cases: lines.length,
    papers: sum(({ papers }) => papers.reduce((total, each) => total + each.count, 0)),
    prints: sum(({ prints }) => prints.length),
  };
}

/** Who signed on which day, each once; none before the last line is signed for or lost. */
function signaturesOf(lines: Lines) {
  const open = lines.some(({ part }) => part.signed === null && part.lostAt === null);
  const signed = lines.flatMap(({ part }) => (part.signed === null || open ? [] : [part.signed]));
  const each = signed.map(({ on, by }) => ({ on, by: by ?? '接收单位在平台签收' }));
  return [...new Map(each.map(one => [`${one.on} ${one.by}`, one])).values()];
}
