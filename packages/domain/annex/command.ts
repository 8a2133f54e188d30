import type { PlainDate } from '../plain/date.ts';
import type { Counted } from './event.ts';
import type { AnnexRow, CellName } from './row.ts';
import type { Signatories } from './sheet.ts';

/** What people do with a city's sheet: the province opens and receives, a county fills its row, the city takes the rows together and sends (R8.1). */
export type AnnexCommand =
  | {
      type: 'openSheet';
      round: string;
      city: string;
      form: string;
      due: PlainDate;
      divisions: readonly string[];
    }
  /** `reason`: why something else than what the platform counts; asked for where it is that. */
  | {
      type: 'enterCell';
      division: string;
      cell: CellName;
      value: AnnexRow[CellName] | null;
      reason?: string | undefined;
    }
  | { type: 'submitRow'; division: string; counted: Counted }
  | { type: 'returnRow'; division: string; reason: string }
  | { type: 'mergeRow'; division: string }
  | { type: 'enterProblems'; problems: string }
  | ({ type: 'enterSignatories' } & Signatories)
  | { type: 'sendSheet' }
  | { type: 'receiveSheet' }
  /** The province puts the due day of a round elsewhere, on the sheet of every city. */
  | { type: 'moveDue'; due: PlainDate; reason: string }
  /** A word to those who have not sent yet, down the line (R6.2). */
  | { type: 'urgeSheet'; words: string }
  | { type: 'beginCorrection'; reason: string };

export type AnnexCommandType = AnnexCommand['type'];
