/** A keyset cursor: the sort values of the last line, as text, so that no microsecond is lost (stack.md, Data layer). */
export function cursorOf(values: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Reads a cursor back; a mangled one reads as none, which begins the list again. */
export function readCursor(cursor: string | undefined, length: number): (string | null)[] | null {
  if (cursor === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const sound =
      Array.isArray(values) &&
      values.length === length &&
      values.every(each => each === null || typeof each === 'string');
    return sound ? (values as (string | null)[]) : null;
  } catch {
    return null;
  }
}

/** A page and the cursor after it: one row more than the page was asked for tells whether there is a next. */
export function pageOf<R, L>(
  rows: readonly R[],
  size: number,
  line: (row: R) => L,
  key: (row: R) => (string | null)[],
) {
  const page = rows.slice(0, size);
  return { lines: page.map(line), next: rows.length > size ? cursorOf(key(page.at(-1)!)) : null };
}
