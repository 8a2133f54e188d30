import type { Actor } from '../application/actor.ts';
import type { PlainDate } from '../plain/date.ts';
import type { AnnexRow, CellName } from './row.ts';
import type { Signatories } from './sheet.ts';

/** What the platform counted for a row, as it stood when the row was submitted. */
export type Counted = { readonly [C in CellName]?: AnnexRow[C] };

/** Everything that can have happened to a city's sheet; only added to, like the history of a case (law 3). */
export type AnnexEventBody =
  | {
      type: 'SheetOpened';
      round: string;
      city: string;
      form: string;
      due: PlainDate;
      divisions: readonly string[];
    }
  /** `value` null takes what was entered away again, so that the counted figure holds; `before`: what stood there. */
  | {
      type: 'CellEntered';
      division: string;
      cell: CellName;
      value: AnnexRow[CellName] | null;
      before: AnnexRow[CellName] | null;
      /** Why something else than what was counted. */
      reason?: string;
    }
  | { type: 'RowSubmitted'; division: string; counted: Counted; countedAt: string }
  | { type: 'RowReturned'; division: string; reason: string }
  | { type: 'RowMerged'; division: string }
  | { type: 'ProblemsEntered'; problems: string; before: string | null }
  | ({ type: 'SignatoriesEntered' } & Signatories)
  | { type: 'SheetSent'; version: number }
  | { type: 'SheetReceived'; version: number }
  | { type: 'DueMoved'; due: PlainDate; before: PlainDate; reason: string }
  | { type: 'SheetUrged'; words: string }
  /** The province gives it back, or the city itself corrects what it sent: a new version begins. */
  | { type: 'CorrectionBegun'; version: number; reason: string };

export type AnnexEventType = AnnexEventBody['type'];
export type AnnexEvent = { seq: number; at: string; actor: Actor; body: AnnexEventBody };
