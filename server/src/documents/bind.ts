/** Where the next paper begins in the file that is being put together: its first object's number, and its first byte. */
export type Place = { object: number; byte: number };

/** Papers as a piece of one file: the bytes, where in the whole each object of them begins, and the numbers of their pages. */
export type Piece = { body: Buffer; offsets: number[]; pages: number[] };

/** The two objects every bound file has at its end: the catalogue and the tree of pages, which every page hangs in. */
const CATALOGUE = 1;
const TREE = 2;

/** Before the first paper: the mark of a PDF, and bytes that say it is not text (ISO 32000-1, 7.5.2). */
export const opening = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');
export const firstPlace: Place = { object: TREE + 1, byte: opening.length };

/**
 * Puts papers of our own typesetter one behind the other, so that a thousand are printed as one file. Only what their pages show is
 * taken over, renumbered; what makes each a PDF/A of its own (tags, metadata) stays with the single paper, which is the record.
 */
export function bind(papers: readonly Buffer[], from: Place): Piece {
  const parts: Buffer[] = [];
  const offsets: number[] = [];
  const pages: number[] = [];
  let { byte } = from;
  for (const paper of papers) {
    const { objects, leaves } = takenApart(paper);
    const numbers = new Map(
      reachable(leaves, objects).map((old, place) => [old, from.object + offsets.length + place]),
    );
    for (const [old, number] of numbers) {
      const part = renumbered(objects.get(old)!, number, numbers);
      offsets.push(byte);
      parts.push(part);
      byte += part.length;
    }
    pages.push(...leaves.map(leaf => numbers.get(leaf)!));
  }
  return { body: Buffer.concat(parts), offsets, pages };
}

/** What stands behind the last paper, so that the pieces in front of it are one file; `byte` is where it begins. */
export function closing(offsets: readonly number[], pages: readonly number[], byte: number): Buffer {
  const catalogue = `${CATALOGUE} 0 obj\n<< /Type /Catalog /Pages ${TREE} 0 R /Lang (zh-CN) >>\nendobj\n`;
  const kids = pages.map(page => `${page} 0 R`).join(' ');
  const tree = `${TREE} 0 obj\n<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>\nendobj\n`;
  const begins = [byte, byte + catalogue.length, ...offsets];
  const lines = begins.map(each => `${String(each).padStart(10, '0')} 00000 n\r\n`).join('');
  const size = begins.length + 1;
  const at = byte + catalogue.length + tree.length;
  return Buffer.from(
    `${catalogue}${tree}xref\n0 ${size}\n0000000000 65535 f\r\n${lines}trailer\n<< /Size ${size} /Root ${CATALOGUE} 0 R >>\nstartxref\n${at}\n%%EOF\n`,
  );
}

/** A file of our typesetter by its table of contents: its objects as they stand, and which of them are pages, in order. */
function takenApart(paper: Buffer): { objects: Map<number, string>; leaves: number[] } {
  const text = paper.toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)![1]);
  const begins = [...text.slice(table).matchAll(/^(\d{10}) \d{5} n/gm)].map(each => Number(each[1]));
  const ends = [...begins, table].sort((a, b) => a - b);
  const objects = new Map<number, string>();
  for (const begin of begins) {
    const object = text.slice(begin, ends[ends.indexOf(begin) + 1]);
    objects.set(Number.parseInt(object, 10), object);
  }
  const root = Number(/\/Root (\d+) 0 R/.exec(text.slice(table))![1]);
  return { objects, leaves: leavesOf(Number(/\/Pages (\d+) 0 R/.exec(objects.get(root)!)![1]), objects) };
}

function leavesOf(number: number, objects: ReadonlyMap<number, string>): number[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(number)!)?.[1];
  return kids === undefined ? [number] : referred(kids).flatMap(kid => leavesOf(kid, objects));
}

/** Every object that these pages need, themselves first. */
function reachable(leaves: readonly number[], objects: ReadonlyMap<number, string>): number[] {
  const found = new Set(leaves);
  for (const number of found)
    for (const next of referred(cleaned(headOf(objects.get(number)!)))) found.add(next);
  return [...found];
}

function renumbered(object: string, number: number, numbers: ReadonlyMap<number, number>): Buffer {
  const head = headOf(object);
  const own = cleaned(head)
    .replace(/^\d+ 0 obj/, `${number} 0 obj`)
    .replace(/(\d+) 0 R/g, (_, old: string) => `${numbers.get(Number(old))} 0 R`)
    .replace(/\/Type \/Page\n/, `/Type /Page\n  /Parent ${TREE} 0 R\n`);
  return Buffer.from(own + object.slice(head.length), 'latin1');
}

/** What stands before the bytes of a stream, or the whole object when it has none. */
function headOf(object: string): string {
  const stream = /\bstream\r?\n/.exec(object);
  return stream === null ? object : object.slice(0, stream.index);
}

/** Without what leads from a page out of it: the tree above, and the tags. */
function cleaned(head: string): string {
  return head.replace(/\/(?:Parent \d+ 0 R|StructParents? \d+|Tabs \/S)\n?/g, '');
}

function referred(text: string): number[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map(each => Number(each[1]));
}
