import { hasInFront } from '../access/in-front.ts';
import { itemOffers, type Offer, offers } from '../access/offers.ts';
import type { BrokenPromise } from '../application/broken-promise.ts';
import type { Held } from '../application/held.ts';
import type { Item } from '../application/item.ts';
import type { Told } from '../application/narrate.ts';
import { hasEnded, rateable, standsAgainst } from '../application/rateable.ts';
import type { Answers } from '../form/condition.ts';
import { askedFields } from '../service/asked-fields.ts';
import { getItem } from '../service/lookup.ts';
import { includedItems, type PlannedItem, plan } from '../service/plan.ts';
import { receivers } from '../service/receivers.ts';
import { applicantName } from './applicant-name.ts';
import { type AskLine, askLines } from './ask-line.ts';
import { type AskedBefore, askedBefore } from './asked-before.ts';
import { type RefusalShown, refusalOf } from './citizen-view.ts';
import { type OwnDeadline, ownDeadlines } from './deadlines.ts';
import { type DeliveryView, deliveryView } from './delivery-view.ts';
import { type DocumentLine, documentLines } from './document-line.ts';
import { type FieldView, fieldViews } from './field-view.ts';
import { type GrantedLine, grantedLines } from './granted-line.ts';
import { historyOf } from './history.ts';
import { type ItemProgress, itemProgress } from './item-progress.ts';
import { answersOf, type Lens } from './lens.ts';
import { type MaterialLine, materialLines } from './material-line.ts';
import { ratedName } from './rating-line.ts';
import { type HeldLine, heldLine } from './reuse-line.ts';
import { offersOfParted, type SameNumber } from './same-number.ts';
import { type Summary, summary } from './summary.ts';
import { type UrgeLine, urgeLines } from './urge-line.ts';
import { type VisitLine, visitLines } from './visit-line.ts';
import { type Withdrawable, withdrawable } from './withdrawable.ts';

/** The window's page: the whole form and every item's materials at once, for the 形式初审 in one pass (R2.4). */
export type WindowView = Summary & {
  /** The name over the page: in full while the form is checked and for who has the case in front of him, otherwise masked. */
  applicant: string;
  fields: FieldView[];
  /** For filling the form when the clerk puts it right with the soldier; null while values are masked. */
  answers: Answers | null;
  plan: (PlannedItem & { name: string; agency: string; usualFaults: string[] })[];
  materials: MaterialLine[];
  /** Whether the custody ledger of this case holds any paper: who has each is read on its own (R3.4). */
  keepsPapers: boolean;
  /** Held from his earlier cases and still valid (R5.2). */
  reusable: HeldLine[];
  /** What an earlier case has granted already (R5.2). */
  grantedEarlier: GrantedLine[];
  asks: AskLine[];
  /** Every ask there was: the open ones, and what has come since. */
  asked: AskedBefore[];
  /** `receivers`: where an item that came back may go instead; empty for the others. */
  items: (ItemProgress & {
    revision: number;
    offers: Offer[];
    receivers: { id: string; name: string }[];
    /** It goes to its department on paper: the window keeps a page of its hand-overs. */
    onPaper: boolean;
  })[];
  refusal: RefusalShown | null;
  /** A promise of 容缺 he broke earlier and that bars another (domain.md §3.3); looked up while one could be given. */
  broken: BrokenPromise | null;
  sameNumber: SameNumber | null;
  deadlines: OwnDeadline[];
  /** The recipient is masked as the form is; who writes a parcel prints the 邮递地址确认单. */
  delivery: DeliveryView;
  documents: DocumentLine[];
  /** The items that may be taken back alone now (R2.5). */
  withdrawable: Withdrawable[];
  /** What he may be handed a code for, to rate it on his phone (decision 0030). */
  rateable: { about: string | null; name: string }[];
  /** The case as a whole is rated already, so that no code for it is handed out. */
  wholeRated: boolean;
  /** The visits that count (R4.3). */
  visits: VisitLine[];
  /** What the window was asked about it (R6.2). */
  urges: UrgeLine[];
  history: Told[];
  offers: Offer[];
};

/** The page of one application for the window; `sameNumber`, `held` and `broken` are looked up by the store. */
export function windowView(
  lens: Lens,
  sameNumber: SameNumber | null = null,
  held: readonly Held[] = [],
  broken: BrokenPromise | null = null,
): WindowView {
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
      why: open ? each.why : [], // “您是中共党员” says what the masked field does not
      name: getItem(service, each.item).name,
      agency: directory.route(getItem(service, each.item).line, application.division).name,
      usualFaults: [...getItem(service, each.item).usualFaults],
    })),
    materials: materialLines(lens),
    keepsPapers: (application.papers ?? []).length > 0,
    reusable: held.map(each => heldLine(lens, each)),
    grantedEarlier: grantedLines(lens),
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
        receivers: receiversOf(lens, item),
        onPaper: item.channel === 'paper',
      })),
    refusal: refusalOf(lens),
    broken,
    sameNumber,
    deadlines: ownDeadlines(lens),
    delivery: deliveryView(lens, open),
    documents: documentLines(lens, 'office'),
    withdrawable: withdrawable(lens),
    rateable: rateable(application, 'window').map(about => ({ about, name: ratedName(lens, about) })),
    wholeRated: hasEnded(application, null) && standsAgainst(application, null, 'window'),
    visits: visitLines(lens),
    urges: urgeLines(lens, ({ to }) => to === 'window'),
    history: historyOf(lens, () => true, true),
    offers: offersOfParted(
      offers(person, application, [
        'accept',
        'requestCorrection',
        'amend',
        'checkMaterials',
        'reuseMaterial',
        'endReuse',
        'refuse',
        'withdrawItem',
        'withdraw',
        'recordVisit',
        'chooseDelivery',
        'sendParcel',
        'trackParcel',
        'archive',
      ]),
      sameNumber,
    ),
  };
}

function receiversOf({ application: { division }, service, directory }: Lens, item: Item) {
  if (item.stage.status !== 'returned') return [];
  const found = receivers(service, directory, { item: item.code, agency: item.agency, division });
  return found.map(({ id, name }) => ({ id, name }));
}

/** Checking the form against the papers is what the clerk is there for; afterwards values are masked again. */
function isBeingChecked({ application: { status } }: Lens): boolean {
  return status === 'submitted' || status === 'correcting';
}
