/** A stream of a PDF: all that stands between the stream before it and its own bytes, and those bytes as they lie in the file. */
export type PdfStream = { before: string; bytes: Buffer };

/** An object of a PDF by its number, as text. A file changed by appending has the same number more than once. */
export type PdfObject = { number: string; text: string };

/**
 * Every stream a reader could find in a PDF, or null when it is made of so many overlapping ones that looking at all would take
 * too long. What merely looks like the beginning of a stream (in a string, in a comment) is taken for one too, so that nothing
 * can be hidden behind it: a reader that follows the file's own table of contents would not be misled either.
 */
export function streamsOf(file: Buffer): PdfStream[] | null {
  const text = file.toString('latin1');
  const streams: PdfStream[] = [];
  let looked = 0;
  for (const begin of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(begin.index - 3, begin.index) === 'end') continue;
    const start = begin.index + begin[0].length;
    const end = text.indexOf('endstream', start);
    const stop = end === -1 ? text.length : end;
    const from = Math.max(text.lastIndexOf('endstream', begin.index), 0);
    looked += stop - from;
    if (looked > 4 * file.length + 4096) return null;
    streams.push({
      before: withoutEscapes(text.slice(from, begin.index)),
      bytes: file.subarray(start, stop),
    });
  }
  return streams;
}

/** `/J#61vaScript` is `/JavaScript` to every reader (ISO 32000-1, 7.3.5), and so it is here. */
export function withoutEscapes(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The objects that stand in the file, and those that were packed into object streams (ISO 32000-1, 7.5.7). */
export function objectsOf(text: string, packed: readonly string[]): PdfObject[] {
  const begins = [...text.matchAll(/(\d+)\s+\d+\s+obj\b/g)];
  const standing = begins.map((begin, place) => ({
    number: begin[1]!,
    text: text.slice(begin.index + begin[0].length, begins[place + 1]?.index),
  }));
  return [...standing, ...packed.flatMap(unpackedObjects)];
}

/** The head of an object stream says of each object its number and where it begins. */
function unpackedObjects(text: string): PdfObject[] {
  const head = /^[\d\s]*/.exec(text)![0];
  const numbers = head.match(/\d+/g) ?? [];
  const at = numbers
    .filter((_, place) => place % 2 === 1)
    .map(offset => head.length + Number(offset))
    .map((start, place, all) => text.slice(start, all[place + 1]));
  return at.map((each, place) => ({ number: numbers[place * 2]!, text: each }));
}
