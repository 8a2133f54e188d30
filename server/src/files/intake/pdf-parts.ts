/** A stream of a PDF: the dictionary that stands before it, and its bytes as they lie in the file. */
export type PdfStream = { dictionary: string; bytes: Buffer };

/** A PDF taken apart by its keywords: every stream, and all the text that is outside of them. */
export function streamsOf(file: Buffer): { outside: string; streams: PdfStream[] } {
  const text = file.toString('latin1');
  const streams: PdfStream[] = [];
  let outside = '';
  let from = 0;
  for (const begin of text.matchAll(/stream\r?\n/g)) {
    if (begin.index < from || text.slice(begin.index - 3, begin.index) === 'end') continue;
    const start = begin.index + begin[0].length;
    const end = text.indexOf('endstream', start);
    const stop = end === -1 ? text.length : end;
    const object = text.lastIndexOf('obj', begin.index);
    outside += text.slice(from, begin.index);
    streams.push({
      dictionary: withoutEscapes(text.slice(Math.max(object, 0), begin.index)),
      bytes: file.subarray(start, stop),
    });
    from = stop;
  }
  return { outside: outside + text.slice(from), streams };
}

/** `/J#61vaScript` is `/JavaScript` to every reader (ISO 32000-1, 7.3.5), and so it is here. */
export function withoutEscapes(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** How many pages there are: a page written twice, because the file was changed by appending, is one. */
export function countPages(outside: string, objects: readonly string[]): number {
  const page = /\/Type\s*\/Page(?![A-Za-z])/g;
  const written = new Set<string>();
  for (const { index } of outside.matchAll(page)) {
    const object = outside.lastIndexOf(' obj', index);
    written.add(/(\d+)\s+\d+$/.exec(outside.slice(Math.max(0, object - 20), object))?.[1] ?? `at ${index}`);
  }
  return written.size + objects.reduce((sum, each) => sum + [...each.matchAll(page)].length, 0);
}
