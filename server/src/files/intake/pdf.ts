import type { Fault } from './fault.ts';
import { limits } from './limits.ts';
import { countPages, streamsOf, withoutEscapes } from './pdf-parts.ts';
import type { Intake } from './take-in.ts';
import { unpack } from './unpack.ts';

/** Names that make a PDF do something, and what each means. A name stands in full wherever it acts, also in an object stream. */
const acting: [Fault, RegExp][] = [
  ['pdf-encrypted', /\/Encrypt\b/],
  ['pdf-script', /\/JavaScript\b|\/Rendition\b/],
  ['pdf-launch', /\/Launch\b/],
  ['pdf-attachment', /\/EmbeddedFiles?\b|\/AF\s*\[/],
  ['pdf-form', /\/XFA\b/],
  ['pdf-media', /\/RichMedia(?![a-z])|\/Movie\b|\/Screen\b|\/3D[DV]?\b/],
  ['pdf-remote', /\/(?:GoToR|GoToE|SubmitForm|ImportData)\b/],
];
/** Short names can turn up by chance in packed bytes; they count only where no bytes are packed. */
const short = new Set<Fault>(['pdf-form', 'pdf-media', 'pdf-attachment']);

/**
 * Looks a PDF over without showing it: whole, not encrypted, few enough pages, unpacking to a bearable size, and with nothing in
 * it that acts, fetches or carries something along. Everything is read, not only what the file's own table of contents
 * points to; names written in disguise (`/J#61vaScript`) are read as what they mean; what cannot be looked into is refused.
 */
export async function inspectPdf(bytes: Buffer): Promise<Intake> {
  const text = withoutEscapes(bytes.toString('latin1'));
  const fault = faultOfEnds(text);
  if (fault !== null) return { ok: false, fault };
  const { outside, streams } = streamsOf(bytes);
  const unpacked = await unpack(streams);
  if (!unpacked.ok) return unpacked;
  const objects = unpacked.objects.map(withoutEscapes);
  const plain = [withoutEscapes(outside), ...objects].join('\n');
  for (const [found, pattern] of acting)
    if (pattern.test(short.has(found) ? plain : `${text}\n${objects.join('\n')}`))
      return { ok: false, fault: found };
  const pages = countPages(withoutEscapes(outside), objects);
  if (pages === 0) return { ok: false, fault: 'pdf-no-pages' };
  if (pages > limits.pages) return { ok: false, fault: 'pdf-too-many-pages' };
  return { ok: true, format: 'pdf', bytes, pages };
}

/** It begins where the file begins and ends where the file ends: nothing cut off, nothing put before or behind. */
function faultOfEnds(text: string): Fault | null {
  const end = text.lastIndexOf('%%EOF');
  if (!text.startsWith('%PDF-') || end === -1 || !text.includes('startxref')) return 'pdf-broken';
  return text.length - end > 1024 ? 'pdf-appended' : null;
}
