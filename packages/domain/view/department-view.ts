import { hasInFront } from '../access/in-front.ts';
import { itemOffers, type Offer, offers } from '../access/offers.ts';
import { departmentReasons } from '../application/acts/reasons.ts';
import { type Application, getStateOfItem } from '../application/application.ts';
import type { ItemCommandType } from '../application/command.ts';
import type { EventBody } from '../application/event.ts';
import type { Item } from '../application/item.ts';
import type { Told } from '../application/narrate.ts';
import { recordedBy } from '../application/visit.ts';
import type { Field } from '../form/field.ts';
import { findUrge } from '../oversight/urge.ts';
import { dateOfInstant } from '../plain/date.ts';
import { fieldsOfItem } from '../service/asked-fields.ts';
import { citationsOf } from '../service/citation.ts';
import type { ItemDefinition, Reason } from '../service/definition.ts';
import { fullName } from '../service/directory.ts';
import { getItem } from '../service/lookup.ts';
import { neededMaterials } from '../service/needed-materials.ts';
import { isOnTheSpot } from '../service/on-the-spot.ts';
import { type ReasonShown, reasonShown, reasonsForItem } from '../service/reasons-for.ts';
import { resultFields } from '../service/result-fields.ts';
import { tiesOf } from '../service/ties.ts';
import { type AskLine, askLines } from './ask-line.ts';
import { type Askable, askableOf, isMadeHere } from './askable.ts';
import { type CardLine, cardLines } from './card-line.ts';
import { type DocumentLine, documentLines } from './document-line.ts';
import { type FieldView, fieldViews } from './field-view.ts';
import { historyOf } from './history.ts';
import { type ItemProgress, itemProgress, resultOf } from './item-progress.ts';
import { answersOf, type Lens, noteOf, staffName } from './lens.ts';
import { isListed, type MaterialLine, materialLine } from './material-line.ts';
import { type Stood, stoodStill } from './stood-still.ts';
import { type UrgeLine, urgeLines } from './urge-line.ts';
import { type VisitLine, visitLines } from './visit-line.ts';

/** What a department can do to an item of its own, in the order of the buttons. */
export const departmentActs = [
  'claim',
  'receive',
  'recordCheck',
  'conclude',
  'pause',
  'resume',
  'returnToWindow',
  'release',
  'deliver',
] as const satisfies readonly ItemCommandType[];
export type DepartmentAct = (typeof departmentActs)[number];

/**
 * A department's page for its one item: only the fields and materials that item declares (law 8). Of the other items it
 * learns nothing but what its own prerequisites say.
 */
export type DepartmentView = Askable & {
  application: string;
  number: string;
  definition: string;
  settlement: string;
  /** The person's name as this item declares it, masked until the file is taken, and again the day after it ended; empty where it declares none. */
  applicant: string;
  item: ItemProgress & {
    stood: Stood[];
    revision: number;
    claimedBy: string | null;
    mine: boolean;
    onTheSpot: boolean;
  };
  fields: FieldView[];
  materials: MaterialLine[];
  prerequisites: { name: string; agency: string; statusText: string; hard: boolean; why: string }[];
  checks: CheckLine[];
  sharedChecks: { name: string; outcome: string; at: string }[];
  asks: AskLine[];
  result: FieldView[];
  form: { resultName: string; resultFields: Field[]; reasons: DepartmentReasons };
  basis: string[];
  usualFaults: string[];
  documents: DocumentLine[];
  history: Told[];
  /** Cards this office got for this item, and what it was asked about it (R6.2). */
  cards: CardLine[];
  urges: UrgeLine[];
  /** Only what this office has recorded for this item. */
  visits: VisitLine[];
  /** Of the application as a whole: recording a visit. */
  visitOffers: Offer[];
  offers: Offer<DepartmentAct>[];
};

export type CheckLine = {
  code: string;
  name: string;
  outcomes: { value: string; label: string }[];
  outcome: string | null;
  outcomeText: string | null;
  note: string | null;
  at: string | null;
  requiredToGrant: boolean;
};
export type DepartmentReasons = Record<
  'correction' | 'denial' | 'termination' | 'special' | 'external' | 'returning',
  ReasonShown[]
>;

/** The page of item `code` for its own department. Throws where the application has no such item. */
export function departmentView(lens: Lens, code: string): DepartmentView {
  const { application, service, directory, person } = lens;
  const definition = getItem(service, code);
  const item = getStateOfItem(application, code);
  const answers = answersOf(lens);
  const mine = person.kind === 'staff' && item.claimedBy === person.id;
  const open = (mine && item.stage.status !== 'concluded') || lens.unmasked;
  const fields = fieldsOfItem(service, code, answers);
  const shown = fieldViews(fields, answers, directory, open);
  const materials = neededMaterials(service, [code], answers)
    .map(each => materialLine(lens, { ...each, internal: isMadeHere(lens, each.definition.producedBy) }))
    .filter(isListed);
  return {
    application: application.id,
    number: application.number ?? '',
    definition: application.definition,
    settlement: fullName(directory, application.settlement),
    applicant: headingOf(lens, code, open),
    item: {
      ...itemProgress(lens, item),
      stood: stoodStill(lens, code),
      revision: item.revision,
      claimedBy: staffName(lens, item.claimedBy),
      mine,
      onTheSpot: isOnTheSpot(definition, answers),
    },
    fields: shown,
    materials,
    prerequisites: prerequisitesOf(lens, definition),
    checks: definition.checks.map(check => checkLine(lens, definition.code, check)),
    sharedChecks: sharedChecks(lens, code),
    asks: askLines(lens, code),
    result: resultOf(lens, item, open || (mine && endedToday(lens, item))),
    form: formOf(lens, code),
    ...askableOf(lens, code),
    basis: citationsOf(definition, lens.today),
    usualFaults: [...definition.usualFaults],
    documents: documentLines(lens, { item: code }),
    history: historyOf(lens, ({ body }) => concerns(application, item, body), true),
    cards: cardLines(lens, { item: code, agency: item.agency }),
    urges: urgeLines(lens, urge => urge.agency === item.agency && urge.about === code),
    visits: visitLines(lens, visit => recordedBy(visit) === item.agency && visit.items.includes(code)),
    visitOffers: offers(person, application, ['recordVisit'], item.agency),
    offers: itemOffers(person, application, definition, answers, departmentActs),
  };
}

/** Whom the item is about, where it declares his name: in full for who has him in front of him, otherwise masked. */
function headingOf(lens: Lens, code: string, open: boolean): string {
  const { service, directory, person, events, today } = lens;
  const answers = answersOf(lens);
  const own = events.filter(({ body }) => 'item' in body && body.item === code);
  const named = fieldsOfItem(service, code, answers).filter(field => field.kind === 'name');
  return fieldViews(named, answers, directory, open || hasInFront(person, own, today))[0]?.value ?? '';
}

/** Is it told on the item's own page: what happened to it, the papers about it, and what its office was urged and answered. */
function concerns(application: Application, { code, agency }: Item, body: EventBody): boolean {
  if (body.type === 'DocumentIssued') return body.items.includes(code);
  if (body.type === 'Urged' || body.type === 'UrgeAnswered') {
    const urged = body.type === 'Urged' ? body : findUrge(application, body.urge);
    return urged?.about === code && urged.agency === agency;
  }
  return ('item' in body ? body.item : 'from' in body && body.from) === code;
}

function prerequisitesOf(lens: Lens, definition: ItemDefinition): DepartmentView['prerequisites'] {
  return tiesOf(definition, answersOf(lens), Object.keys(lens.application.items)).map(
    ({ item, kind, why }) => {
      const { name, agency, statusText } = itemProgress(lens, getStateOfItem(lens.application, item));
      return { name, agency, statusText, hard: kind === 'hard', why };
    },
  );
}

function checkLine(lens: Lens, item: string, check: ItemDefinition['checks'][number]): CheckLine {
  const made = getStateOfItem(lens.application, item).checks[check.code];
  return {
    code: check.code,
    name: check.name,
    outcomes: check.outcomes.map(({ value, label }) => ({ value, label })),
    outcome: made?.outcome ?? null,
    outcomeText: check.outcomes.find(each => each.value === made?.outcome)?.label ?? null,
    note: noteOf(lens, made?.note ?? null),
    at: made?.at ?? null,
    requiredToGrant: check.requiredToGrant,
  };
}

/** What the acts on an item are filled in with: its result's fields and the reasons that fit it. */
export function formOf(lens: Lens, code: string): DepartmentView['form'] {
  const definition = getItem(lens.service, code);
  const fields = resultFields(definition, answersOf(lens), Object.keys(lens.application.items));
  return { resultName: definition.result.name, resultFields: fields, reasons: reasonsOf(lens, code) };
}

/** Who has just entered a result reads it as he entered it for the rest of the day; then it is masked like everything else. */
function endedToday({ today }: Lens, { stage }: Item): boolean {
  return stage.status === 'concluded' && dateOfInstant(stage.at) === today;
}

/** Checks other items made that the catalogue shares with this one, such as 入伍信息核查 with 报到登记. */
function sharedChecks(lens: Lens, code: string): DepartmentView['sharedChecks'] {
  const others = lens.service.items.filter(({ code: other }) => other in lens.application.items);
  return others.flatMap(other =>
    other.checks
      .filter(check => check.sharedWith.includes(code))
      .map(check => checkLine(lens, other.code, check))
      .map(({ name, outcomeText, at }) => ({ name, outcome: outcomeText ?? '尚未核查', at: at ?? '' })),
  );
}

/** Only what fits the item and its answers, each with the law it stands on. */
function reasonsOf(lens: Lens, item: string): DepartmentReasons {
  const { correction, denial, termination, returning, pause } = lens.service.reasons;
  const definition = getItem(lens.service, item);
  const answers = answersOf(lens);
  const shown = (reason: Reason) => reasonShown(reason, definition, lens.today);
  const listed = (list: readonly Reason[]) => reasonsForItem(list, item, answers).map(shown);
  return {
    correction: correction.map(shown),
    denial: listed(denial),
    termination: listed(departmentReasons(termination)),
    special: listed(pause.special),
    external: listed(pause.external),
    returning: listed(returning),
  };
}
