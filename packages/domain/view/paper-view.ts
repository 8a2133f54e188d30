import { hasInFront } from '../access/in-front.ts';
import { itemOffers, type Offer } from '../access/offers.ts';
import { isCertificateDue } from '../access/paper-offers.ts';
import { getStateOfItem } from '../application/application.ts';
import type { ItemCommandType } from '../application/command.ts';
import { handoverWords, oddityWords } from '../application/words.ts';
import { handedInWith } from '../custody/certificate.ts';
import type { HandedPaper, Holder } from '../custody/ledger.ts';
import { papersToFollow, papersToHand } from '../custody/papers-to-hand.ts';
import { getItem, getMaterial } from '../service/lookup.ts';
import { applicantName } from './applicant-name.ts';
import { type AskLine, askLines } from './ask-line.ts';
import { type Askable, askableOf } from './askable.ts';
import { type DepartmentView, formOf } from './department-view.ts';
import { type DocumentLine, documentLines } from './document-line.ts';
import { type HeldLine, heldOfItem } from './held-line.ts';
import { type ItemProgress, itemProgress } from './item-progress.ts';
import { agencyName, answersOf, type Lens, noteOf, staffName } from './lens.ts';
import { type PaperLine, paperLine } from './paper-line.ts';

export const windowPaperActs = [
  ...(['handOver', 'signSheet', 'reportLost', 'reportFound', 'recallSheet', 'returnPapers'] as const),
  ...(['recordPause', 'recordResume', 'recordReturn', 'recordResult'] as const),
] as const satisfies readonly ItemCommandType[];

export type SheetLine = {
  sheet: string;
  way: 'hand' | 'ems';
  wayText: string;
  waybill: string | null;
  handedAt: string;
  papers: PaperLine<HandedPaper>[];
  prints: string[];
  signed: {
    on: string;
    by: string | null;
    short: PaperLine<HandedPaper>[];
    /** 多出、破损、错件, in words. */
    odd: string[];
    note: string | null;
  } | null;
  lostAt: string | null;
  /** Taken back by the window before anybody signed. */
  recalledAt: string | null;
  missing: PaperLine<HandedPaper>[];
};

/** One item on paper as the window keeps it (R3.4): where each paper is, every hand-over, and what the department did on paper. */
export type PaperView = Askable & {
  application: string;
  number: string;
  /** Masked, unless this clerk has acted on the case today. */
  applicant: string;
  agency: { id: string; name: string };
  clockFrom: 'sent' | 'signed';
  item: ItemProgress & { revision: number };
  toHand: PaperLine<HandedPaper>[];
  /** What is to go after the item: the office has signed, and it lies here still. */
  toFollow: PaperLine<HandedPaper>[];
  held: HeldLine[];
  atAgency: PaperLine<HandedPaper>[];
  sheets: SheetLine[];
  /** Granted, and the certificate has still to come to the window. */
  certificateDue: boolean;
  documents: DocumentLine[];
  form: DepartmentView['form'];
  asks: AskLine[];
  offers: Offer[];
};

/**
 * Holds only papers of materials the item declares (law 8), and its own certificate; throws for an item the application has
 * not got.
 */
export function paperView(lens: Lens, code: string): PaperView {
  const { application, service, person } = lens;
  const item = getStateOfItem(application, code);
  const definition = getItem(service, code);
  const needs = new Set(definition.materials.map(each => each.material));
  const at = (holder: Holder) =>
    handedInWith(application.papers, holder)
      .filter(each => needs.has(each.material))
      .map(each => paperLine(lens, each));
  const window = person.kind === 'staff' ? person.agency : '';
  return {
    application: application.id,
    number: application.number ?? '',
    applicant: applicantName(lens, hasInFront(person, lens.events, lens.today)),
    agency: { id: item.agency, name: agencyName(lens, item.agency) },
    clockFrom: definition.channel?.clockFrom ?? 'sent',
    item: { ...itemProgress(lens, item), revision: item.revision },
    toHand: papersToHand(service, application, code, window).map(each => paperLine(lens, each)),
    toFollow: papersToFollow(service, application, code, window).map(each => paperLine(lens, each)),
    held: heldOfItem(lens, code),
    atAgency: at(`agency:${item.agency}`),
    sheets: sheetLines(lens, code),
    certificateDue: isCertificateDue(application, item),
    documents: documentLines(lens, { item: code }),
    form: formOf(lens, code),
    ...askableOf(lens, code),
    asks: askLines(lens, code),
    offers: itemOffers(person, application, definition, answersOf(lens), windowPaperActs),
  };
}

/** Every hand-over of an item, oldest first. */
export function sheetLines(lens: Lens, code: string): SheetLine[] {
  const { application, service } = lens;
  const needs = new Set(getItem(service, code).materials.map(each => each.material));
  return (getStateOfItem(application, code).sheets ?? []).map(part => ({
    sheet: part.sheet,
    way: part.way,
    wayText: handoverWords[part.way],
    waybill: part.waybill,
    handedAt: part.at,
    papers: part.papers.map(each => paperLine(lens, each)),
    prints: part.prints.map(each => getMaterial(service, each).name),
    signed:
      part.signed === null
        ? null
        : {
            on: part.signed.on,
            by: noteOf(lens, part.signed.by) ?? signerOf(lens, code, part.sheet),
            short: part.signed.short.map(each => paperLine(lens, each)),
            odd: (part.signed.odd ?? []).map(each => oddityWords[each]),
            note: noteOf(lens, part.signed.note),
          },
    lostAt: part.lostAt,
    recalledAt: part.recalledAt ?? null,
    missing: handedInWith(application.papers, `missing:${part.sheet}`)
      .filter(each => needs.has(each.material))
      .map(each => paperLine(lens, each)),
  }));
}

/** The officer who signed here himself. */
function signerOf(lens: Lens, code: string, sheet: string): string | null {
  const signing = lens.events.findLast(
    ({ body }) =>
      body.type === 'ItemSheetSigned' && body.item === code && body.sheet === sheet && body.by === null,
  );
  return signing?.actor.kind === 'staff' ? staffName(lens, signing.actor.id) : null;
}
