import { type SheetColumn, sheetColumns } from '@yimen/domain/annex/form.ts';
import type { PrintedLine } from '@yimen/domain/annex/printed.ts';
import type { PrintedBlock, PrintedSheet } from '@yimen/domain/annex/printed-sheet.ts';

/** How wide each column of the annex is, in millimetres of the 277 that A4 across leaves between its margins. */
const widths: Record<SheetColumn, number> = {
  division: 16,
  runs: 16,
  office: 35,
  system: 36,
  services: 53,
  people: 16,
  copies: 26,
  visits: 26,
  days: 26,
  problems: 27,
};

/** The columns from left to right with their widths: one layout for all three formats. */
export const columns = sheetColumns.map(name => ({ name, width: widths[name] }));

/** All of them together. */
export const wholeWidth = columns.reduce((sum, { width }) => sum + width, 0);

/** What stands below the table. */
export const belowTable = ({ signatures, note, round }: PrintedSheet): readonly string[] => [
  ...signatures,
  note,
  ...(round === null ? [] : [round]),
];

/** What stands in a column of a row, line by line; problems are the block's and stand in none. */
export function linesIn(row: PrintedBlock['rows'][number], column: SheetColumn): readonly PrintedLine[] {
  if (column === 'problems') return [];
  if (column !== 'division') return row.cells[column];
  return [{ ticked: null, runs: [{ text: row.name }] }];
}

/** What stands across a sheet that may still change. */
export const unsent = '未报送';
