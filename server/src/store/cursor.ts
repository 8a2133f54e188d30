import { parsePlainDate } from '@yimen/domain/plain/date.ts';

/** A keyset cursor: the sort values of the last line, as text, so that no microsecond is lost (stack.md, Data layer). */
export function cursorOf(values: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

const isDay = (text: string) => parsePlainDate(text) !== null;
const time = /^[ T]([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?(Z|[+-](0\d|1[0-4])(:?[0-5]\d)?)$/;
const kinds = {
  text: text => !/\0|\p{Cs}/u.test(text),
  day: isDay,
  count: text => /^\d{1,9}$/.test(text),
  serial: text => /^\d{1,18}$/.test(text),
  instant: text => isDay(text.slice(0, 10)) && time.test(text.slice(10)),
  uuid: text => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
} as const satisfies Record<string, (text: string) => boolean>;

/** Reads a cursor back, its values of these kinds; a mangled one reads as none, which begins the list again. */
export function readCursor(
  cursor: string | undefined,
  shape: readonly (keyof typeof kinds)[],
): (string | null)[] | null {
  if (cursor === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const sound =
      Array.isArray(values) &&
      values.length === shape.length &&
      values.every(
        (each, place) => each === null || (typeof each === 'string' && kinds[shape[place]!](each)),
      );
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
