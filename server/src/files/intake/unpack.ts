import { createInflate } from 'node:zlib';
import { decodeAscii85, decodeAsciiHex } from './ascii-codes.ts';
import type { Fault } from './fault.ts';
import { limits } from './limits.ts';
import type { PdfStream } from './pdf-parts.ts';

type Unpacked = { ok: true; objects: string[] } | { ok: false; fault: Fault };

/**
 * Unpacks every packed stream of a PDF to see how large it becomes, and keeps the text of those that may hold objects. A stream packed
 * twice over or in a way that cannot be looked into here is refused; so is more than the limit in all, and a picture too large to draw.
 */
export async function unpack(streams: readonly PdfStream[]): Promise<Unpacked> {
  let left: number = limits.unpacked;
  const objects: string[] = [];
  for (const { before, bytes } of streams) {
    const filters = filtersOf(before);
    const holdsObjects = mayHoldObjects(before);
    const fault = faultOf(before, filters, holdsObjects);
    if (fault !== null) return { ok: false, fault };
    const size = await inflated(decoded(bytes, filters), left, holdsObjects);
    if (size === null) return { ok: false, fault: 'pdf-bomb' };
    left -= size.length + (filters.some(each => runs.has(each)) ? 64 * bytes.length : 0);
    if (left < 0) return { ok: false, fault: 'pdf-bomb' };
    if (!holdsObjects) continue;
    const text = filters.length === 0 ? bytes.toString('latin1') : size.text;
    if (text === '') return { ok: false, fault: 'pdf-broken' };
    objects.push(text);
  }
  return { ok: true, objects };
}

/** An object stream says so, or has what a reader needs to use it as one. */
function mayHoldObjects(before: string): boolean {
  return /\/ObjStm\b/.test(before) || (/\/First\b/.test(before) && /\/N\s+\d/.test(before));
}

function faultOf(before: string, filters: readonly string[], holdsObjects: boolean): Fault | null {
  if (!isReadable(filters) || (holdsObjects && !isPlain(before, filters))) return 'pdf-unreadable';
  return pixelsOf(before) > limits.pixelsInPdf ? 'pdf-bomb' : null;
}

const flate = new Set(['FlateDecode', 'Fl']);
const runs = new Set(['RunLengthDecode', 'RL']);
const codes: Record<string, (bytes: Buffer) => Buffer> = {
  ASCII85Decode: decodeAscii85,
  A85: decodeAscii85,
  ASCIIHexDecode: decodeAsciiHex,
  AHx: decodeAsciiHex,
};
const pictures = ['DCTDecode', 'DCT', 'CCITTFaxDecode', 'CCF', 'JBIG2Decode', 'JPXDecode'];
/** What can be looked into. LZW, which nothing has written for twenty years, and ciphers cannot. */
const readable = new Set([...flate, ...runs, ...Object.keys(codes), ...pictures]);

/** The names of every filter said since the stream before; one said by reference comes as a number, which no filter is called. */
function filtersOf(before: string): string[] {
  return [...before.matchAll(/\/Filter\s*(\[[^\]]*\]|\/[\w.]+|\d+\s+\d+\s+R)/g)]
    .flatMap(([, said]) => said!.match(/[\w.]+/g) ?? [])
    .filter(each => !/^Adobe\.|^ETSI\./.test(each));
}

function isReadable(filters: readonly string[]): boolean {
  return filters.every(each => readable.has(each)) && filters.filter(each => flate.has(each)).length <= 1;
}

function isPlain(before: string, filters: readonly string[]): boolean {
  return filters.every(each => flate.has(each)) && !/\/Predictor\s+(?!1\b)/.test(before);
}

function pixelsOf(before: string): number {
  const most = (pattern: RegExp) =>
    Math.max(0, ...[...before.matchAll(pattern)].map(each => Number(each[1])));
  return most(/\/Width\s+(\d+)/g) * most(/\/Height\s+(\d+)/g);
}

/** Without the codes that make text of bytes, which stand before the packing. */
function decoded(bytes: Buffer, filters: readonly string[]): Buffer {
  return filters.reduce((made, filter) => codes[filter]?.(made) ?? made, bytes);
}

/**
 * How long the stream is unpacked, with its text if that is wanted; null when it is longer than may be. Damage ends it early, and so
 * do bytes that are not packed at all: whatever the file says of them, they are tried.
 */
function inflated(
  bytes: Buffer,
  most: number,
  wanted: boolean,
): Promise<{ length: number; text: string } | null> {
  return new Promise(resolve => {
    const kept: Buffer[] = [];
    let length = 0;
    const inflate = createInflate();
    const end = () => resolve({ length, text: Buffer.concat(kept).toString('latin1') });
    inflate.on('data', (part: Buffer) => {
      length += part.length;
      if (wanted) kept.push(part);
      if (length <= most) return;
      inflate.destroy();
      resolve(null);
    });
    inflate.on('end', end).on('error', end);
    inflate.end(bytes);
  });
}
