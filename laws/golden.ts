import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Holds a printed table against `laws/<name>.golden.txt`, which a reviewer reads. A wanted change is written with
 * `UPDATE_GOLDEN=1 npx vitest run laws` and stands in the diff; anything else is a law broken.
 */
export function expectGolden(name: string, text: string): void {
  const file = new URL(`${name}.golden.txt`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '', `${name}.golden.txt (UPDATE_GOLDEN=1?)`).toBe(
    text,
  );
}

/** A table for people: one row per line, a mark where row and column meet, a note at the end of the line. */
export function table<Row extends string, Column extends string>(
  rows: readonly Row[],
  columns: readonly Column[],
  cell: (row: Row, column: Column) => string,
  note: (row: Row) => string = () => '',
): string {
  const first = Math.max(...rows.map(row => row.length)) + 2;
  const width = (column: Column) => Math.max(column.length, ...rows.map(row => cell(row, column).length)) + 2;
  const line = (head: string, cells: string[], tail: string) =>
    `${head.padEnd(first)}${cells.join('')}${tail}`.trimEnd();
  return [
    line(
      '',
      columns.map(column => column.padEnd(width(column))),
      '',
    ),
    ...rows.map(row =>
      line(
        row,
        columns.map(column => (cell(row, column) || '·').padEnd(width(column))),
        note(row),
      ),
    ),
    '',
  ].join('\n');
}
