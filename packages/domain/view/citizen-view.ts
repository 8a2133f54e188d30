import { type Offer, offers } from '../access/offers.ts';
import { type Application, isHeld } from '../application/application.ts';
import type { BrokenPromise } from '../application/broken-promise.ts';
import type { Held } from '../application/held.ts';
import { soldierWords, standingWords } from '../application/lateness.ts';
import type { Told } from '../application/narrate.ts';
import { soldierStatusWords } from '../application/words.ts';
import type { Answers } from '../form/condition.ts';
import { dateOfInstant } from '../plain/date.ts';
import { basisOf, findReason } from '../service/reasons-for.ts';
import { type Reception, receptionAt } from '../service/reception.ts';
import { type AnswerBy, answerByShown } from './answer-by-shown.ts';
import { type AskLine, askLines } from './ask-line.ts';
import { type OwnDeadline, ownDeadlines } from './deadlines.ts';
import { type DeliveryView, deliveryView } from './delivery-view.ts';
import { type DocumentLine, documentLines } from './document-line.ts';
import type { FieldView } from './field-view.ts';
import { type GrantedLine, grantedLines } from './granted-line.ts';
import { type ItemProgress, itemProgress, resultOf } from './item-progress.ts';
import { answersOf, type Lens, noteOf } from './lens.ts';
import { type MaterialLine, materialLines } from './material-line.ts';
import { type OwnRatings, ownRatings } from './own-ratings.ts';
import { type Prefilled, prefilledOf } from './prefilled.ts';
import { remedyAgainst, remedyOf } from './remedy.ts';
import { type OwnHeldLine, ownHeldLine } from './reuse-line.ts';
import { type SavedLine, savedLine } from './saved-line.ts';
import { soldierHistory } from './soldier-history.ts';
import { type Summary, summary } from './summary.ts';
import { type VisitLine, visitLines } from './visit-line.ts';
import { type Withdrawable, withdrawable } from './withdrawable.ts';

/** What the soldier sees of his own application: everything he gave, where each item is, and what he must do next. */
export type CitizenView = Summary & {
  answers: Answers;
  unticked: string[];
  items: (ItemProgress & { result: FieldView[]; remedy: string | null; office: Office })[];
  /** Held from earlier and still valid: not asked again, but offered (R5.2). */
  reusable: OwnHeldLine[];
  /** What the form began with from his last case; null where it began empty. */
  prefilled: Prefilled | null;
  /** What an earlier case has granted already (R5.2). */
  grantedEarlier: GrantedLine[];
  materials: MaterialLine[];
  asks: AskLine[];
  /** The last day to answer what is asked and what happens afterwards, as the notice says (R2.4); null when nothing is asked. */
  answerBy: AnswerBy | null;
  refusal: (RefusalShown & { remedy: string | null }) | null;
  /** A promise of 容缺 he broke earlier and that bars another (domain.md §3.3); looked up while one could be given. */
  broken: BrokenPromise | null;
  deadlines: OwnDeadline[];
  reception: Reception;
  delivery: DeliveryView;
  documents: DocumentLine[];
  /** The items that may be taken back alone now (R2.5). */
  withdrawable: Withdrawable[];
  /** The visits that count (R4.3). */
  visits: VisitLine[];
  /** Against what its items would have cost one by one; null before acceptance. */
  saved: SavedLine | null;
  ratings: OwnRatings;
  history: Told[];
  offers: Offer[];
};

/** His own application for him, with what of his earlier ones still serves (`held`) and what bars 容缺 (`broken`, both looked up by the store): what the staff do among themselves (`told-to-soldier.ts`) is left out. */
export function citizenView(
  lens: Lens,
  held: readonly Held[] = [],
  broken: BrokenPromise | null = null,
): CitizenView {
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
        office: officeOf(lens, item.agency),
      })),
    reusable: held.map(each => ownHeldLine(lens, each)),
    grantedEarlier: grantedLines(lens),
    prefilled: prefilledOf(lens),
    materials: materialLines(lens),
    asks: askLines(lens),
    answerBy: answerByShown(lens),
    refusal: withRemedy(lens, refusalOf(lens)),
    broken,
    deadlines: ownDeadlines(lens),
    reception: receptionAt(lens.service, lens.directory, application.settlement),
    delivery: deliveryView(lens, true),
    documents: documentLines(lens, 'applicant'),
    withdrawable: withdrawable(lens),
    visits: visitLines(lens),
    saved: savedLine(lens),
    ratings: ownRatings(lens),
    history: soldierHistory(lens),
    offers: offers(lens.person, application, [
      'saveDraft',
      'submit',
      'discard',
      'answerCorrection',
      'withdrawItem',
      'withdraw',
      'chooseDelivery',
    ]),
  };
}

/** Where the department is to be asked, as far as the directory knows. */
type Office = { address: string | null; phone: string | null };

function officeOf({ directory }: Lens, id: string): Office {
  const { address = null, phone = null } = directory.agencies.get(id) ?? {};
  return { address, phone };
}

export type RefusalShown = { reason: string; basis: string | null; note: string | null };

function withRemedy(lens: Lens, refusal: RefusalShown | null): CitizenView['refusal'] {
  return refusal === null ? null : { ...refusal, remedy: remedyOf(lens).remedy };
}

/**
 * Why the window did not accept (R2.4), in the catalogue's words with the law they rest on; a reason that left the catalogue
 * reads as its code. Null unless it was refused; `note` is null too once the words are erased.
 */
export function refusalOf(lens: Lens): RefusalShown | null {
  const { refusal, endedAt }: Application = lens.application;
  if (refusal === null) return null;
  const reason = findReason(lens.service.reasons, refusal.reason);
  return {
    reason: reason?.text ?? refusal.reason,
    basis:
      reason === undefined
        ? null
        : basisOf(reason, lens.service, endedAt === null ? lens.today : dateOfInstant(endedAt)),
    note: noteOf(lens, refusal.note),
  };
}
