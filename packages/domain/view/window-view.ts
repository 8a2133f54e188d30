import { hasInFront } from '../access/in-front.ts';
import { itemOffers, type Offer, offers } from '../access/offers.ts';
import type { Told } from '../application/narrate.ts';
import type { Answers } from '../form/condition.ts';
import { askedFields } from '../service/asked-fields.ts';
import { getItem } from '../service/lookup.ts';
import { includedItems, type PlannedItem, plan } from '../service/plan.ts';
import { applicantName } from './applicant-name.ts';
import { type AskLine, askLines } from './ask-line.ts';
import { type AskedBefore, askedBefore } from './asked-before.ts';
import { type RefusalShown, refusalOf } from './citizen-view.ts';
import { type OwnDeadline, ownDeadlines } from './deadlines.ts';
import { type DeliveryView, deliveryView } from './delivery-view.ts';
import { type DocumentLine, documentLines } from './document-line.ts';
import { type FieldView, fieldViews } from './field-view.ts';
import { historyOf } from './history.ts';
import { type ItemProgress, itemProgress } from './item-progress.ts';
import { answersOf, type Lens } from './lens.ts';
import { type MaterialLine, materialLines } from './material-line.ts';
import { type Summary, summary } from './summary.ts';
import { type VisitLine, visitLines } from './visit-line.ts';

/** The window's page: the whole form and every item's materials at once, for the 形式初审 in one pass (R2.4). */
export type WindowView = Summary & {
  /** The name over the page: in full while the form is checked and for who has the case in front of him, otherwise masked. */
  applicant: string;
  fields: FieldView[];
  /** For filling the form when the clerk puts it right with the soldier; null while values are masked. */
  answers: Answers | null;
  plan: (PlannedItem & { name: string; agency: string; usualFaults: string[] })[];
  materials: MaterialLine[];
  asks: AskLine[];
  /** Every ask there was: the open ones, and what has come since. */
  asked: AskedBefore[];
  items: (ItemProgress & { revision: number; offers: Offer[] })[];
  refusal: RefusalShown | null;
  deadlines: OwnDeadline[];
  /** The recipient is masked as the form is; who writes a parcel prints the 邮递地址确认单. */
  delivery: DeliveryView;
  documents: DocumentLine[];
  /** The visits that count (R4.3). */
  visits: VisitLine[];
  history: Told[];
  offers: Offer[];
};

export function windowView(lens: Lens): WindowView {
  const { application, service, directory, person } = lens;
  const answers = answersOf(lens);
  const open = isBeingChecked(lens) || lens.unmasked;
  const planned = plan(service, answers, application.unticked);
  return {
    ...summary(lens),
    applicant: applicantName(lens, open || hasInFront(person, lens.events, lens.today)),
    fields: fieldViews(askedFields(service, includedItems(planned), answers), answers, directory, open),
    answers: open ? answers : null,
    plan: planned.map(each => ({
      ...each,
      name: getItem(service, each.item).name,
      agency: directory.route(getItem(service, each.item).line, application.division).name,
      usualFaults: [...getItem(service, each.item).usualFaults],
    })),
    materials: materialLines(lens),
    asks: askLines(lens),
    asked: askedBefore(lens),
    items: Object.values(application.items)
      .sort((a, b) => a.code.localeCompare(b.code))
      .map(item => ({
        ...itemProgress(lens, item),
        revision: item.revision,
        offers: itemOffers(person, application, getItem(service, item.code), answers, [
          'redispatch',
          'deliver',
        ]),
      })),
    refusal: refusalOf(lens),
    deadlines: ownDeadlines(lens),
    delivery: deliveryView(lens, open),
    documents: documentLines(lens),
    visits: visitLines(lens),
    history: historyOf(lens, () => true, true),
    offers: offers(person, application, [
      'accept',
      'requestCorrection',
      'amend',
      'checkMaterials',
      'refuse',
      'withdraw',
      'recordVisit',
      'chooseDelivery',
      'sendParcel',
      'trackParcel',
    ]),
  };
}

/** Checking the form against the papers is what the clerk is there for; afterwards values are masked again. */
function isBeingChecked({ application: { status } }: Lens): boolean {
  return status === 'submitted' || status === 'correcting';
}
