export type Cell = string | number | null;
export type Row = readonly Cell[];

/** A column: its head, its width in characters, and how its numbers are written where not as they are: `0.00`. */
export type Column = readonly [head: string, width: number, numbers?: string];

/** One sheet of a workbook: a title, a line or some that say what it is of, the heads with their widths in characters, and the rows. */
export type Table = {
  name: string;
  title: string;
  note: string | readonly string[];
  columns: readonly Column[];
  /** Page by page, so that never more than one page is held. */
  rows: Iterable<readonly Row[]> | AsyncIterable<readonly Row[]>;
  /** How high each row is, in points; where it is not said, as high as its words. */
  height?: number;
  /** What stands under the rows, asked for when they are written. */
  below?: () => readonly Row[];
};
