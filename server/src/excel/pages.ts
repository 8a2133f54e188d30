/** One page of a list, and the cursor behind it; null after the last. */
export type Page<L> = { lines: readonly L[]; next: string | null };

/** As many lines as a workbook reads at once. */
export const atOnce = 500;

/** A list page by page to its end, each read when the one before is written, and said in `words`. */
export async function* pagesOf<L, R>(
  read: (after: string | undefined) => Promise<Page<L>>,
  words: (line: L, place: number) => R,
): AsyncGenerator<R[]> {
  let place = 0;
  for (let after: string | null | undefined; after !== null; ) {
    const { lines, next } = await read(after);
    yield lines.map(line => words(line, place++));
    after = next;
  }
}
