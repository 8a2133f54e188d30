import { type Offer, offers, subjectOf } from '../access/offers.ts';
import { urgingOffer } from '../access/oversight-offers.ts';
import { permits } from '../access/scope.ts';
import type { Item } from '../application/item.ts';
import type { Told } from '../application/narrate.ts';
import { workingDaysBetween } from '../calendar/deadline.ts';
import { dateOfInstant } from '../plain/date.ts';
import { askedFields } from '../service/asked-fields.ts';
import { getItem } from '../service/lookup.ts';
import { tiesOf } from '../service/ties.ts';
import { type AskLine, askLines } from './ask-line.ts';
import { type CardLine, cardLines } from './card-line.ts';
import { type RefusalShown, refusalOf } from './citizen-view.ts';
import { type OwnDeadline, ownDeadlines } from './deadlines.ts';
import { type DeliveryView, deliveryView } from './delivery-view.ts';
import { type DocumentLine, documentLines } from './document-line.ts';
import { type FieldView, fieldViews } from './field-view.ts';
import { historyOf } from './history.ts';
import { type ItemProgress, itemProgress, resultOf } from './item-progress.ts';
import { answersOf, type Lens, staffName } from './lens.ts';
import { type MaterialLine, materialLines } from './material-line.ts';
import { type SavedLine, savedLine } from './saved-line.ts';
import { type Stood, stoodStill } from './stood-still.ts';
import { type Summary, summary } from './summary.ts';
import { type UrgeLine, urgeLines } from './urge-line.ts';
import { type VisitLine, visitLines } from './visit-line.ts';

/** The lead's page (R6.1 统筹): the whole case, every branch, what waits for what, and where the time goes. */
export type LeadView = Summary & {
  /** The person's name, masked unless that is on record. */
  applicant: string;
  fields: FieldView[];
  items: LeadItem[];
  edges: { from: string; to: string; hard: boolean; why: string }[];
  materials: MaterialLine[];
  asks: AskLine[];
  refusal: RefusalShown | null;
  deadlines: OwnDeadline[];
  delivery: DeliveryView;
  documents: DocumentLine[];
  /** The visits that count (R4.3). */
  visits: VisitLine[];
  /** Against what its items would have cost one by one; null before acceptance. */
  saved: SavedLine | null;
  /** Cards issued for its items, and what was asked about it (R6.2). */
  cards: CardLine[];
  urges: UrgeLine[];
  urging: ReturnType<typeof urgingOffer>;
  history: Told[];
  /** May he see what is masked, giving a reason that goes on record? */
  mayUnmask: boolean;
  offers: Offer[];
};

/** Where an item's working days went: waiting for others, before it was signed for, in hand, with the clock stopped. */
export type Spent = { waiting: number; unsigned: number; inHand: number; paused: number };
export type LeadItem = ItemProgress & {
  stood: Stood[];
  claimedBy: string | null;
  spent: Spent;
  promised: number;
  statutory: number | null;
  result: FieldView[];
};

/** The whole case for whoever leads or looks on (R6.1, R6.2), masked until he asks; working days are spent days, by item. */
export function leadView(lens: Lens): LeadView {
  const { application, service, directory, person } = lens;
  const answers = answersOf(lens);
  const items = Object.values(application.items).sort((a, b) => a.code.localeCompare(b.code));
  const codes = items.map(item => item.code);
  const fields = fieldViews(askedFields(service, codes, answers), answers, directory, lens.unmasked);
  return {
    ...summary(lens),
    applicant: fields.find(field => field.kind === 'name')?.value ?? '',
    fields,
    items: items.map(item => ({
      ...itemProgress(lens, item),
      stood: stoodStill(lens, item.code),
      claimedBy: staffName(lens, item.claimedBy),
      spent: spentOn(lens, item),
      promised: getItem(service, item.code).promised.value,
      statutory: getItem(service, item.code).statutory.value,
      result: resultOf(lens, item, lens.unmasked),
    })),
    edges: items.flatMap(item =>
      tiesOf(getItem(service, item.code), answers, codes).map(({ item: from, kind, why }) => ({
        from,
        to: item.code,
        hard: kind === 'hard',
        why,
      })),
    ),
    materials: materialLines(lens),
    asks: askLines(lens),
    refusal: refusalOf(lens),
    deadlines: ownDeadlines(lens),
    delivery: deliveryView(lens, lens.unmasked),
    documents: documentLines(lens, 'office'),
    visits: visitLines(lens),
    saved: savedLine(lens),
    cards: cardLines(lens),
    urges: urgeLines(lens),
    urging: urgingOffer(person, application),
    history: historyOf(lens, () => true, true),
    mayUnmask: permits(person, 'unmask', subjectOf(application, null)),
    offers: offers(person, application, ['recordVisit', 'archive']),
  };
}

/** Folded from the item's own events: each stretch of working days goes to the stage it was in. */
function spentOn(lens: Lens, { code, stage }: Item): Spent {
  const spent: Spent = { waiting: 0, unsigned: 0, inHand: 0, paused: 0 };
  let since = lens.application.acceptedAt;
  let bucket: keyof Spent | null = null;
  const until = (at: string) => {
    if (bucket !== null && since !== null) spent[bucket] += daysBetweenInstants(lens, since, at);
    since = at;
  };
  for (const { body, at } of lens.events) {
    if (!('item' in body) || body.item !== code || !(body.type in bucketAfter)) continue;
    until(at);
    bucket = bucketAfter[body.type as keyof typeof bucketAfter];
  }
  if (bucket !== null && stage.status !== 'concluded') until(`${lens.today}T12:00:00+08:00`);
  return spent;
}

const bucketAfter = {
  ItemHeld: 'waiting',
  ItemDispatched: 'unsigned',
  ItemReceived: 'inHand',
  ItemPaused: 'paused',
  ItemResumed: 'inHand',
  ItemReturned: 'paused',
  ItemRedispatched: 'unsigned',
  ItemConcluded: null,
  ItemDeclined: null,
} as const;

function daysBetweenInstants({ calendar }: Lens, from: string, to: string): number {
  return workingDaysBetween(dateOfInstant(from), dateOfInstant(to), calendar).days;
}
