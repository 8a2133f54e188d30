import type { PlainDate } from '../plain/date.ts';
import type { AnnexForm } from './form.ts';
import { type PrintedRow, printedRow } from './printed.ts';
import { type AnnexCells, type AnnexRow, cellNames, saidIn } from './row.ts';
import { type AnnexSheet, isSent } from './sheet.ts';

/** Rows that share one cell in the last column: of a city all its counties, because problems are told by city. */
export type PrintedBlock = {
  /** Whose rows they are. */
  readonly name: string;
  readonly rows: readonly { readonly name: string; readonly cells: PrintedRow }[];
  readonly problems: string;
  /** What is too long for a cell, across the table beneath the rows. */
  readonly beneath?: readonly string[];
};

/** A whole sheet as it is printed; Excel, Word and PDF are written from this and say nothing of their own (R8.3). */
export type PrintedSheet = {
  /** What the tab of a workbook is called. */
  readonly name: string;
  readonly place: string;
  readonly title: string;
  /** The line under the title, 地级以上市：… */
  readonly head: string;
  /** What sets it apart from a sheet that was sent the first time, where it is none; never part of the printed form. */
  readonly mark: string | null;
  readonly sent: boolean;
  readonly heads: AnnexForm['heads'];
  readonly blocks: readonly PrintedBlock[];
  readonly signatures: readonly string[];
  readonly note: string;
  /** Which round it answers, and the days it counts: the note is of the document and names the days of 2020. Null where there is none. */
  readonly round: string | null;
};

/** A round as a line of paper says it. */
export function roundLine({ title, from, to, due }: Asked): string {
  return `本轮填报：${title}，统计期间${from}至${to}，报送截止${due}`;
}
type Asked = { title: string; from: PlainDate; to: PlainDate; due: PlainDate };

/**
 * A city's sheet as the annex prints it: a row for each county in the order of their codes, one cell of problems beside them all, the
 * three lines of signature filled where they are known, and the note.
 */
export function citySheet(
  form: AnnexForm,
  sheet: AnnexSheet,
  nameOf: (division: string) => string,
  round: Asked | null = null,
): PrintedSheet {
  const divisions = Object.keys(sheet.rows).sort();
  const { head, filledBy, contact } = sheet.signatories ?? { head: '', filledBy: '', contact: '' };
  const said = [head, filledBy, contact];
  const sent = isSent(sheet);
  return {
    name: nameOf(sheet.city),
    place: form.place,
    title: form.title,
    head: `${form.cityHead}${nameOf(sheet.city)}`,
    mark: markOf(sent, sheet.version),
    sent,
    heads: form.heads,
    blocks: [
      {
        name: nameOf(sheet.city),
        rows: divisions.map(division => ({
          name: nameOf(division),
          cells: printedRow(form, rowOf(sheet.rows[division]!.cells)),
        })),
        problems: saidIn(sheet.problems) ?? '',
      },
    ],
    signatures: form.signatures.map((label, place) => `${label}${said[place] ?? ''}`),
    note: form.note,
    round: round === null ? null : roundLine(round),
  };
}

/** What the cells of a row say, as far as they say anything. */
export function rowOf(cells: AnnexCells): Partial<AnnexRow> {
  const said = cellNames.map(name => [name, saidIn<unknown>(cells[name])] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

/** 未报送 while it may still change; the number of the version from the first correction on (R8.1). */
function markOf(sent: boolean, version: number): string | null {
  if (version < 2) return sent ? null : '未报送';
  return sent ? `更正，第${version}版` : `更正，第${version}版，未报送`;
}
