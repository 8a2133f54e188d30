import { heldFor } from '../application/application.ts';
import { type Item, isGranted, isOpen } from '../application/item.ts';
import { breachedBy, daysLeft, lateBy, standingWords } from '../application/lateness.ts';
import { holderWords } from '../application/paper-words.ts';
import { lastDayOf } from '../application/promised.ts';
import { standingDeferrals } from '../application/standing-deferrals.ts';
import { outcomeWords, pauseWords } from '../application/words.ts';
import { placeOfCertificate } from '../custody/certificate.ts';
import { dateOfInstant, type PlainDate } from '../plain/date.ts';
import type { ItemDefinition, Stops } from '../service/definition.ts';
import { getItem, getMaterial } from '../service/lookup.ts';
import { basisOf, findReason } from '../service/reasons-for.ts';
import { type FieldView, fieldViews } from './field-view.ts';
import { agencyName, type Lens, noteOf } from './lens.ts';
import { type Limits, limitsOf } from './limit.ts';

/** Why it stands still, under which law if one says so, and which limits stand with it. */
type Standstill = { reason: string; basis: string | null; note: string | null; stops: Stops };

/** Where an item stands, in words and dates, without anybody's name: who has it, since when, the promised day. */
export type ItemProgress = {
  code: string;
  name: string;
  shortName: string;
  agency: string;
  status: Item['stage']['status'];
  statusText: string;
  /** Working days beyond the promised day, by the one rule of lateness; 0 when in time. */
  late: number;
  /** Working days beyond the statutory day; 0 when within it or where the law sets none. */
  breach: number;
  since: string | null;
  due: { date: string; provisional: boolean; daysLeft: number } | null;
  /** Both clocks as they stand, running or not (R3.5); null before it was sent out. */
  limits: Limits | null;
  waitsFor: string[];
  /** Working days it is promised in from when it is sent out: all that can be said of one that waits. */
  promisedDays: number;
  pause: (Standstill & { kind: string; text: string; until: string | null }) | null;
  returned: Standstill | null;
  conclusion: {
    outcome: string;
    text: string;
    reason: string | null;
    basis: string | null;
    note: string | null;
    at: string;
    /** Of a department on paper: the day it decided, and the number of its own document (R3.4). */
    on: string | null;
    officeNumber: string | null;
  } | null;
  resultName: string;
  /** Who keeps the certificate of it, once the office has handed one to the window, or that it is looked for (R3.4). */
  certificate: { holder: string; atWindow: boolean } | null;
  delivered: { way: string; at: string } | null;
  inPerson: boolean;
  /** Its result is held until these materials, accepted later, are here (容缺). */
  held: { materials: string[]; until: string } | null;
};

/**
 * The part of an item that every audience may read (law 8): words of the catalogue, days, and the note of who paused or ended
 * it, opened from the seal; no answer of the form, no contents of a result.
 */
export function itemProgress(lens: Lens, item: Item): ItemProgress {
  const { service } = lens;
  const definition = getItem(service, item.code);
  const { stage } = item;
  const words = (code: string) => findReason(service.reasons, code)?.text ?? code;
  return {
    code: item.code,
    name: definition.name,
    shortName: definition.shortName,
    agency: agencyName(lens, item.agency),
    status: stage.status,
    statusText: standingWords(item, lens.today, lens.calendar),
    late: lateBy(item, lens.today, lens.calendar),
    breach: breachedBy(item, lens.today, lens.calendar),
    since: sinceOf(item),
    due: dueOf(lens, item),
    limits: limitsOf(lens, item),
    waitsFor: stage.status === 'waiting' ? item.waitsFor.map(code => getItem(service, code).name) : [],
    promisedDays: item.clocks?.promised.limit ?? definition.promised.value,
    pause:
      stage.status === 'paused'
        ? {
            ...standstill(lens, item, stage),
            kind: stage.kind,
            text: pauseWords[stage.kind],
            until: stage.until ?? null,
          }
        : null,
    returned: stage.status === 'returned' ? standstill(lens, item, stage) : null,
    conclusion:
      stage.status === 'concluded'
        ? {
            outcome: stage.outcome,
            text: outcomeWords[stage.outcome],
            reason: stage.reason === null ? null : words(stage.reason),
            basis: lawOf(lens, stage.reason, definition, stage.on ?? dateOfInstant(stage.at)),
            note: noteOf(lens, stage.note),
            at: stage.at,
            on: stage.on ?? null,
            officeNumber: officeNumberOf(lens, item.code),
          }
        : null,
    resultName: definition.result.name,
    certificate: certificateShown(lens, item.code),
    delivered: item.delivered,
    inPerson: definition.inPerson,
    held: heldOf(lens, item),
  };
}

/** What an item's result waits for, by name, and the earliest day one of them must be here. */
function heldOf({ service, application, calendar }: Lens, item: Item): ItemProgress['held'] {
  const lacking = heldFor(application, item.code);
  if (lacking.length === 0 || (!isOpen(item) && !isGranted(item))) return null;
  const days = standingDeferrals(application)
    .filter(({ material }) => lacking.includes(material))
    .map(each => lastDayOf(application, each, service, calendar))
    .sort();
  return { materials: lacking.map(code => getMaterial(service, code).name), until: days[0]! };
}

function standstill(lens: Lens, item: Item, stage: Extract<Item['stage'], { since: string }>): Standstill {
  const { reason, note, stops = 'both' } = stage;
  const definition = getItem(lens.service, item.code);
  return {
    reason: findReason(lens.service.reasons, reason)?.text ?? reason,
    basis: lawOf(lens, reason, definition, stage.on ?? dateOfInstant(stage.since)),
    note: noteOf(lens, note),
    stops,
  };
}

function lawOf(lens: Lens, reason: string | null, definition: ItemDefinition, day: PlainDate): string | null {
  const found = findReason(lens.service.reasons, reason ?? '');
  return found === undefined ? null : basisOf(found, definition, day);
}

/** What the department recorded when it granted, field by field. */
export function resultOf(lens: Lens, item: Item, open: boolean): FieldView[] {
  const { stage } = item;
  if (stage.status !== 'concluded' || stage.result === null) return [];
  const answers = lens.box[stage.result];
  if (answers === undefined || typeof answers === 'string') return [];
  return fieldViews(getItem(lens.service, item.code).result.fields, answers, lens.directory, open);
}

function certificateShown({ application, directory }: Lens, code: string): ItemProgress['certificate'] {
  const holder = placeOfCertificate(application.papers, code);
  return holder === null
    ? null
    : { holder: holderWords(holder, { directory }), atWindow: holder.startsWith('window:') };
}

/** The number of the department's own document, which the window recorded with its result; the history refers to it. */
function officeNumberOf(lens: Lens, code: string): string | null {
  const ended = lens.events.findLast(({ body }) => body.type === 'ItemConcluded' && body.item === code)?.body;
  return ended?.type === 'ItemConcluded' ? noteOf(lens, ended.recordedFor?.number ?? null) : null;
}

/** The promised day while the clock runs: none while waiting, paused or at the window, none once it has ended. */
function dueOf({ today, calendar }: Lens, item: Item): ItemProgress['due'] {
  const { stage, clocks } = item;
  const left = daysLeft(item, today, calendar);
  if (clocks === null || left === null || (stage.status !== 'dispatched' && stage.status !== 'received'))
    return null;
  const { due, provisional } = clocks.promised;
  return { date: due, provisional, daysLeft: left };
}

function sinceOf(item: Item): string | null {
  const { stage } = item;
  if (stage.status === 'concluded') return stage.at;
  if (stage.status === 'paused' || stage.status === 'returned') return stage.since;
  return stage.status === 'received' ? item.receivedAt : item.dispatchedAt;
}
