import type { AnnexForm } from '@yimen/domain/annex/form.ts';
import { printedRow } from '@yimen/domain/annex/printed.ts';
import { rowOf } from '@yimen/domain/annex/printed-sheet.ts';
import type { AnnexCells } from '@yimen/domain/annex/row.ts';

/** A row as the annex prints it, for a page: the lines of each column, with a box or without. */
export function printedView(form: AnnexForm, cells: AnnexCells) {
  const columns = Object.entries(printedRow(form, rowOf(cells)));
  return Object.fromEntries(
    columns.map(([column, lines]) => [
      column,
      lines.map(({ ticked, runs }) => ({ ticked, text: runs.map(({ text }) => text).join('') })),
    ]),
  );
}
