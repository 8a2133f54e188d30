import type { AnnexCommandType } from './command.ts';
import type { CellName } from './row.ts';
import type { RowStatus, SheetStatus } from './sheet.ts';

/** Every way a sheet of the annex says no (law 6): a closed union of its own, beside that of the case. */
export type AnnexRefusal =
  | { code: 'sheet-not-now'; act: AnnexCommandType; status: SheetStatus }
  | { code: 'row-not-now'; act: AnnexCommandType; status: RowStatus }
  | { code: 'no-such-row'; division: string }
  | { code: 'cell-wrong'; cell: CellName }
  | { code: 'change-needs-reason'; cell: CellName }
  | { code: 'cells-missing'; cells: CellName[] }
  | { code: 'rows-open'; divisions: string[] }
  | { code: 'signatories-missing' }
  | { code: 'annex-needs-words' };

export type AnnexRefusalCode = AnnexRefusal['code'];

/** The codes as a list, for the contract; `satisfies` below keeps it whole. */
export const annexRefusalCodes = [
  'sheet-not-now',
  'row-not-now',
  'no-such-row',
  'cell-wrong',
  'change-needs-reason',
  'cells-missing',
  'rows-open',
  'signatories-missing',
  'annex-needs-words',
] as const satisfies readonly AnnexRefusalCode[];
