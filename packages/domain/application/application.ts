import type { Ledger } from '../custody/ledger.ts';
import type { DocumentFact } from '../document/issued.ts';
import type { Card } from '../oversight/card.ts';
import type { Rating } from '../oversight/rating.ts';
import type { Urge } from '../oversight/urge.ts';
import type { LastAct } from './actor.ts';
import type { Archived } from './archived.ts';
import type { DeliveryFact, Parcel } from './delivery.ts';
import type { FileFact } from './file.ts';
import { type Item, isGranted, isOpen } from './item.ts';
import { type MaterialFact, openDeferral } from './material.ts';
import type { ReuseFact } from './reuse.ts';
import type { Visit } from './visit.ts';

export const applicationStatuses = [
  'none',
  'draft',
  'submitted',
  'correcting',
  'accepted',
  'concluded',
  'refused',
  'withdrawn',
  'discarded',
  'archived',
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** Something the soldier must put right. All open asks together are one notice, whoever raised them (R2.4 一次性告知). */
export type Ask = {
  id: string;
  target: AskTarget;
  reason: string;
  /** Where the sealed explanation lies, if there is one. */
  note: string | null;
  /** `window`, or the code of the item whose department asks. */
  from: string;
  askedAt: string;
  answeredAt: string | null;
};
export type AskTarget = { kind: 'field'; field: string } | { kind: 'material'; material: string };

/**
 * An application (办件), folded from its history. It holds references to sealed texts, never the texts (law 5).
 * Awaiting correction and due colours are separate facts: see `openAsks` and each item's clocks.
 */
export type Application = {
  id: string;
  status: ApplicationStatus;
  /** The pinned definition: `<service>/v<version>`, for life (law 4). */
  definition: string;
  /** Overlays pinned with it, outermost first. */
  overlays: readonly string[];
  /** Where the soldier settles: county or town. */
  settlement: string;
  /** The row it is reported in: the county, or 东莞/中山 itself. */
  division: string;
  city: string;
  channel: 'online' | 'window';
  applicant: string;
  number: string | null;
  /** Where the current answers lie in the sealed box. */
  answers: string;
  unticked: readonly string[];
  items: Readonly<Record<string, Item>>;
  materials: Readonly<Record<string, MaterialFact>>;
  /** By id; absent where there never was one, as in every history before files. */
  files?: Readonly<Record<string, FileFact>>;
  /** Who has which paper; absent where none was ever kept, as in every history before the paper channel. */
  papers?: Ledger;
  /** By material: what serves again from earlier (R5.2); absent where nothing ever did. */
  reuses?: Readonly<Record<string, ReuseFact>>;
  /** Which earlier case the form was begun from, and where what it brought lies in the box. */
  prefilled?: { number: string; answers: string };
  asks: readonly Ask[];
  visits: readonly Visit[];
  startedAt: string;
  submittedAt: string | null;
  acceptedAt: string | null;
  endedAt: string | null;
  /** Why it was refused, with where the sealed explanation lies. */
  refusal: { reason: string; note: string | null } | null;
  /** Every paper issued, oldest first; absent before the first, as in histories older than papers. */
  documents?: readonly DocumentFact[];
  /** Where and under what it was archived, and how it had ended, once it was. */
  archived?: Archived;
  /** How he wants results on paper to reach him; absent where it was never asked. */
  delivery?: DeliveryFact;
  /** Every parcel sent to him, oldest first; absent before the first. */
  parcels?: readonly Parcel[];
  /** Every card issued for one of its items, oldest first; absent before the first (R6.2). */
  cards?: readonly Card[];
  /** Every time somebody above asked how it goes, oldest first; absent before the first (R6.2). */
  urges?: readonly Urge[];
  /** What he thinks of the case and its items, in the order he said it; absent before the first. */
  ratings?: readonly Rating[];
  /** The number of events folded. */
  revision: number;
  last: LastAct | null;
};

export const nothing: Application = {
  id: '',
  status: 'none',
  definition: '',
  overlays: [],
  settlement: '',
  division: '',
  city: '',
  channel: 'online',
  applicant: '',
  number: null,
  answers: 'answers/0',
  unticked: [],
  items: {},
  materials: {},
  asks: [],
  visits: [],
  startedAt: '',
  submittedAt: null,
  acceptedAt: null,
  endedAt: null,
  refusal: null,
  revision: 0,
  last: null,
};

/** What the soldier was asked to put right and has not yet, of all departments and the window together. */
export function openAsks(application: Application): Ask[] {
  return application.asks.filter(ask => ask.answeredAt === null);
}

/** Items without an outcome, also those that wait for another, are paused or lie at the window again. */
export function openItems(application: Application): Item[] {
  return Object.values(application.items).filter(isOpen);
}

/** Whether the result of an item waits for a deferred material (容缺): decided perhaps, but not let out (domain.md §3.3). */
export function isHeld(application: Application, item: string): boolean {
  return heldFor(application, item).length > 0;
}

/** The codes of the deferred materials for which an item's result is held. */
export function heldFor({ materials }: Application, item: string): string[] {
  return Object.entries(materials)
    .filter(([, fact]) => openDeferral(fact)?.items.includes(item) === true)
    .map(([code]) => code);
}

/** Granted, and nothing holds its result: it may be delivered, and what waited for it may begin. */
export function isReleased(application: Application, item: Item): boolean {
  return isGranted(item) && !isHeld(application, item.code);
}

/** Decided in his favour, also where the result is still held (容缺): what may be let out is `isReleased`. */
export function grantedItems({ items }: Pick<Application, 'items'>): Item[] {
  return Object.values(items).filter(isGranted);
}

/** Granted, but waiting for a promised material (容缺): while there is one the application is not 办结. */
export function heldItems(application: Application): Item[] {
  return Object.values(application.items).filter(item => isGranted(item) && isHeld(application, item.code));
}

/** Throws for a code that is not among its items, as every draft's is: items come to be at acceptance. */
export function getStateOfItem(application: Application, code: string): Item {
  const item = application.items[code];
  if (item === undefined) throw new Error(`application ${application.id} has no item ${code}`);
  return item;
}
