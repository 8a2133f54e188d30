import type { Intake } from './examine.ts';
import type { Fault } from './fault.ts';
import { findActing } from './pdf-acts.ts';
import { countPages } from './pdf-pages.ts';
import { objectsOf, streamsOf, withoutEscapes } from './pdf-parts.ts';
import { unpack } from './unpack.ts';

/**
 * Looks a PDF over without showing it: whole, not encrypted, few enough pages, unpacking to a bearable size, and with nothing in
 * it that acts, fetches or carries something along. Everything is read, not only what the file's own table of contents
 * points to; names written in disguise (`/J#61vaScript`) are read as what they mean; what cannot be looked into is refused.
 */
export async function inspectPdf(bytes: Buffer): Promise<Intake> {
  const text = withoutEscapes(bytes.toString('latin1'));
  const fault = faultOfEnds(bytes.toString('latin1'));
  if (fault !== null) return { ok: false, fault };
  const streams = streamsOf(bytes);
  if (streams === null) return { ok: false, fault: 'pdf-unreadable' };
  const unpacked = await unpack(streams);
  if (!unpacked.ok) return unpacked;
  const packed = unpacked.objects.map(withoutEscapes);
  const objects = objectsOf(text, packed);
  const acting = findActing([text, ...packed].join('\n'), objects);
  if (acting !== null) return { ok: false, fault: acting };
  const pages = countPages(objects);
  return typeof pages === 'number' ? { ok: true, format: 'pdf', bytes, pages } : { ok: false, fault: pages };
}

/** It begins where the file begins and ends where the file ends: nothing cut off, nothing put before or behind, no zip in the same bytes. */
function faultOfEnds(text: string): Fault | null {
  const end = text.lastIndexOf('%%EOF');
  if (!text.startsWith('%PDF-') || end === -1 || !text.includes('startxref')) return 'pdf-broken';
  const behind = text.slice(end + '%%EOF'.length);
  if (behind.length > 1024 || /[^\s\p{Cc}]/u.test(behind)) return 'pdf-appended';
  return text.includes(endOfZip, text.length - ZIP_END) ? 'pdf-appended' : null;
}

/** A zip is read from its end, which may have a comment of 64 KB: whoever opens the bytes as a zip looks for this mark there. */
const endOfZip = 'PK\x05\x06';
const ZIP_END = 65_557;
