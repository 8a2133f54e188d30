import type { Actor } from '../application/actor.ts';
import type { PlainDate } from '../plain/date.ts';
import type { AnnexCells, Cell } from './row.ts';

/** Where a row is: the county fills it, the city returns it or takes it over (R8.1). */
export const rowStatuses = ['filling', 'submitted', 'returned', 'merged'] as const;
export type RowStatus = (typeof rowStatuses)[number];

/** Where a city's sheet is: being filled, sent to the province and frozen, received there. */
export const sheetStatuses = ['none', 'open', 'sent', 'received'] as const;
export type SheetStatus = (typeof sheetStatuses)[number];

export type SheetRow = {
  readonly status: RowStatus;
  readonly cells: AnnexCells;
  /** When the computed cells were counted that were submitted; null before. */
  readonly countedAt: string | null;
  /** Why the city gave it back; null where it did not. */
  readonly returned: string | null;
};

/** 负责人 · 填表人 · 联系方式 */
export type Signatories = { readonly head: string; readonly filledBy: string; readonly contact: string };

/**
 * The sheet of one city in one round, folded from its own history (R8): what was sent stays as it was sent, a correction goes on in a new
 * version. Cells belong to offices, not to soldiers: nothing of a person stands in it.
 */
export type AnnexSheet = {
  readonly round: string;
  readonly city: string;
  /** `<code>/v<version>` of the printed form. */
  readonly form: string;
  readonly due: PlainDate;
  readonly status: SheetStatus;
  /** 1, and one more with each correction. */
  readonly version: number;
  readonly rows: Readonly<Record<string, SheetRow>>;
  readonly problems: Cell<string>;
  readonly signatories: Signatories | null;
  /** The last reminder; absent where nobody had to be reminded. */
  readonly urged?: { readonly words: string; readonly at: string; readonly by: string };
  /** The last time the due day was put elsewhere: what it was before, and why; absent where it never was. */
  readonly moved?: { readonly before: PlainDate; readonly reason: string; readonly at: string };
  readonly revision: number;
  readonly last: { readonly by: Actor; readonly at: string } | null;
};

export const noSheet: AnnexSheet = {
  round: '',
  city: '',
  form: '',
  due: '2020-10-09',
  status: 'none',
  version: 0,
  rows: {},
  problems: {},
  signatories: null,
  revision: 0,
  last: null,
};

/** Who reminds where no person did: the platform, of a due day that is over. */
export const lateReminder = 'annex-late';

/** With the province: sent, and perhaps received. */
export function isSent({ status }: Pick<AnnexSheet, 'status'>): boolean {
  return status === 'sent' || status === 'received';
}
