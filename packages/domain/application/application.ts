import type { LastAct } from './actor.ts';
import { type Item, isOpen } from './item.ts';
import type { MaterialFact } from './material.ts';
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
  asks: readonly Ask[];
  visits: readonly Visit[];
  startedAt: string;
  submittedAt: string | null;
  acceptedAt: string | null;
  endedAt: string | null;
  /** Why it was refused, with where the sealed explanation lies. */
  refusal: { reason: string; note: string | null } | null;
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

export function openAsks(application: Application): Ask[] {
  return application.asks.filter(ask => ask.answeredAt === null);
}

export function openItems(application: Application): Item[] {
  return Object.values(application.items).filter(isOpen);
}

export function getStateOfItem(application: Application, code: string): Item {
  const item = application.items[code];
  if (item === undefined) throw new Error(`application ${application.id} has no item ${code}`);
  return item;
}
