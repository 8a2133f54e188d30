import { type Offer, offers } from '../access/offers.ts';
import { type Application, isHeld } from '../application/application.ts';
import { soldierWords, standingWords } from '../application/lateness.ts';
import { findReason, type Told } from '../application/narrate.ts';
import { soldierStatusWords } from '../application/words.ts';
import type { Answers } from '../form/condition.ts';
import { type Reception, receptionAt } from '../service/reception.ts';
import { type AskLine, askLines } from './ask-line.ts';
import { type OwnDeadline, ownDeadlines } from './deadlines.ts';
import { type DeliveryView, deliveryView } from './delivery-view.ts';
import { type DocumentLine, documentLines } from './document-line.ts';
import type { FieldView } from './field-view.ts';
import { historyOf } from './history.ts';
import { type ItemProgress, itemProgress, resultOf } from './item-progress.ts';
import { answersOf, type Lens, noteOf } from './lens.ts';
import { type MaterialLine, materialLines } from './material-line.ts';
import { remedyAgainst, remedyOf } from './remedy.ts';
import { type Summary, summary } from './summary.ts';
import { type VisitLine, visitLines } from './visit-line.ts';

/** What the soldier sees of his own application: everything he gave, where each item is, and what he must do next. */
export type CitizenView = Summary & {
  answers: Answers;
  unticked: string[];
  items: (ItemProgress & { result: FieldView[]; remedy: string | null })[];
  materials: MaterialLine[];
  asks: AskLine[];
  refusal: (RefusalShown & { remedy: string | null }) | null;
  deadlines: OwnDeadline[];
  reception: Reception;
  delivery: DeliveryView;
  documents: DocumentLine[];
  /** The visits that count (R4.3). */
  visits: VisitLine[];
  history: Told[];
  offers: Offer[];
};

export function citizenView(lens: Lens): CitizenView {
  const { application } = lens;
  return {
    ...summary(lens, soldierStatusWords),
    answers: answersOf(lens),
    unticked: [...application.unticked],
    items: Object.values(application.items)
      .sort((a, b) => a.code.localeCompare(b.code))
      .map(item => ({
        ...itemProgress(lens, item),
        statusText: standingWords(item, lens.today, lens.calendar, soldierWords),
        result: isHeld(application, item.code) ? [] : resultOf(lens, item, true),
        remedy: remedyAgainst(lens, item),
      })),
    materials: materialLines(lens),
    asks: askLines(lens),
    refusal: withRemedy(lens, refusalOf(lens)),
    deadlines: ownDeadlines(lens),
    reception: receptionAt(lens.service, lens.directory, application.settlement),
    delivery: deliveryView(lens, true),
    documents: documentLines(lens),
    visits: visitLines(lens),
    history: historyOf(lens, event => !behindTheCounter.has(event.body.type), false),
    offers: offers(lens.person, application, [
      'saveDraft',
      'submit',
      'discard',
      'answerCorrection',
      'withdraw',
      'chooseDelivery',
    ]),
  };
}

/** Who of the staff took the file is the office's own business. */
const behindTheCounter = new Set(['ItemClaimed', 'ItemReleased', 'ItemChecked']);

export type RefusalShown = { reason: string; basis: string | null; note: string | null };

function withRemedy(lens: Lens, refusal: RefusalShown | null): CitizenView['refusal'] {
  return refusal === null ? null : { ...refusal, remedy: remedyOf(lens).remedy };
}

export function refusalOf(lens: Lens): RefusalShown | null {
  const { refusal }: Application = lens.application;
  if (refusal === null) return null;
  const reason = findReason(lens.service.reasons, refusal.reason);
  return {
    reason: reason?.text ?? refusal.reason,
    basis: reason?.basis ?? null,
    note: noteOf(lens, refusal.note),
  };
}
