import { hasInFront } from '../access/in-front.ts';
import { itemOffers, type Offer } from '../access/offers.ts';
import { getStateOfItem } from '../application/application.ts';
import type { ItemCommandType } from '../application/command.ts';
import { holderWords } from '../application/paper-words.ts';
import { handoverWords, paperFormWords } from '../application/words.ts';
import type { Holder, Paper } from '../custody/ledger.ts';
import { papersToHand } from '../custody/papers-to-hand.ts';
import { getItem, getMaterial } from '../service/lookup.ts';
import { applicantName } from './applicant-name.ts';
import { type DepartmentView, formOf } from './department-view.ts';
import { type ItemProgress, itemProgress } from './item-progress.ts';
import { agencyName, answersOf, type Lens, noteOf } from './lens.ts';

export const windowPaperActs = [
  ...(['handOver', 'signSheet', 'reportLost', 'reportFound', 'returnPapers'] as const),
  ...(['recordPause', 'recordResume', 'recordResult'] as const),
] as const satisfies readonly ItemCommandType[];

export type PaperLine = Paper & { name: string; formText: string };
export type SheetLine = {
  sheet: string;
  way: 'hand' | 'ems';
  wayText: string;
  waybill: string | null;
  handedAt: string;
  papers: PaperLine[];
  prints: string[];
  signed: { on: string; by: string | null; short: PaperLine[]; note: string | null } | null;
  lostAt: string | null;
  missing: PaperLine[];
};

/** One item on paper as the window keeps it (R3.4): where each paper is, every hand-over, and what the department did on paper. */
export type PaperView = {
  application: string;
  number: string;
  /** Masked, unless this clerk has acted on the case today. */
  applicant: string;
  agency: { id: string; name: string };
  clockFrom: 'sent' | 'signed';
  item: ItemProgress & { revision: number };
  toHand: PaperLine[];
  held: (PaperLine & { holder: string })[];
  atAgency: PaperLine[];
  sheets: SheetLine[];
  form: DepartmentView['form'];
  offers: Offer[];
};

export function paperView(lens: Lens, code: string): PaperView {
  const { application, service, directory, person } = lens;
  const item = getStateOfItem(application, code);
  const definition = getItem(service, code);
  const needs = new Set(definition.materials.map(each => each.material));
  const own = (application.papers ?? []).filter(each => needs.has(each.material));
  const window = person.kind === 'staff' ? person.agency : '';
  const at = (holder: Holder) => own.filter(each => each.holder === holder).map(each => lineOf(lens, each));
  return {
    application: application.id,
    number: application.number ?? '',
    applicant: applicantName(lens, hasInFront(person, lens.events, lens.today)),
    agency: { id: item.agency, name: agencyName(lens, item.agency) },
    clockFrom: definition.channel?.clockFrom ?? 'sent',
    item: { ...itemProgress(lens, item), revision: item.revision },
    toHand: papersToHand(service, application, code, window).map(each => lineOf(lens, each)),
    held: own.map(each => ({ ...lineOf(lens, each), holder: holderWords(each.holder, { directory }) })),
    atAgency: at(`agency:${item.agency}`),
    sheets: sheetLines(lens, code),
    form: formOf(lens, code),
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
    papers: part.papers.map(each => lineOf(lens, each)),
    prints: part.prints.map(each => getMaterial(service, each).name),
    signed:
      part.signed === null
        ? null
        : {
            on: part.signed.on,
            by: noteOf(lens, part.signed.by),
            short: part.signed.short.map(each => lineOf(lens, each)),
            note: noteOf(lens, part.signed.note),
          },
    lostAt: part.lostAt,
    missing: (application.papers ?? [])
      .filter(each => each.holder === `missing:${part.sheet}` && needs.has(each.material))
      .map(each => lineOf(lens, each)),
  }));
}

function lineOf({ service }: Lens, { material, form, count }: Paper): PaperLine {
  return { material, form, count, name: getMaterial(service, material).name, formText: paperFormWords[form] };
}
