import { createInflate } from 'node:zlib';
import type { Fault } from './fault.ts';
import { limits } from './limits.ts';
import type { PdfStream } from './pdf-parts.ts';

type Unpacked = { ok: true; objects: string[] } | { ok: false; fault: Fault };

/**
 * Unpacks every packed stream of a PDF to see how large it becomes, and keeps the text of those that hold objects. One stream packed
 * twice over, or objects packed in a way that cannot be looked into here, are refused; so is more than the limit in all.
 */
export async function unpack(streams: readonly PdfStream[]): Promise<Unpacked> {
  let left: number = limits.unpacked;
  const objects: string[] = [];
  for (const { dictionary, bytes } of streams) {
    const holdsObjects = /\/ObjStm\b|\/First\b/.test(dictionary);
    const filters = filtersOf(dictionary);
    const times = filters.filter(each => each === 'FlateDecode' || each === 'Fl').length;
    if (times > 1 || (holdsObjects && !isReadable(dictionary, filters)))
      return { ok: false, fault: 'pdf-unreadable' };
    if (filters[0] !== 'FlateDecode' && filters[0] !== 'Fl') {
      if (holdsObjects) objects.push(bytes.toString('latin1'));
      continue;
    }
    const size = await inflated(bytes, left, holdsObjects);
    if (size === null) return { ok: false, fault: 'pdf-bomb' };
    left -= size.length;
    if (holdsObjects && size.text === '') return { ok: false, fault: 'pdf-broken' };
    if (holdsObjects) objects.push(size.text);
  }
  return { ok: true, objects };
}

function filtersOf(dictionary: string): string[] {
  const said = /\/Filter\s*(\[[^\]]*\]|\/\w+|\d+\s+\d+\s+R)/.exec(dictionary)?.[1] ?? '';
  return said.startsWith('[') || said.startsWith('/') ? (said.match(/\w+/g) ?? []) : [said].filter(Boolean);
}

function isReadable(dictionary: string, filters: readonly string[]): boolean {
  const known = filters.every(each => each === 'FlateDecode' || each === 'Fl');
  return known && !/\/Predictor\s+(?!1\b)/.test(dictionary);
}

/** How long the stream is unpacked, with its text if that is wanted; null when it is longer than may be. Damage ends it early. */
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
