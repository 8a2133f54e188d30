import type { FileFormat } from '@yimen/domain/application/file.ts';
import type { Fault } from './fault.ts';
import { kindOf } from './kind.ts';
import { limits } from './limits.ts';
import { inspectPdf } from './pdf.ts';
import { remakePicture } from './picture.ts';
import type { Scanner } from './scanner.ts';

/** What the intake makes of a file: what is kept of it, or why it is not taken. */
export type Intake = Taken | { ok: false; fault: Fault };
export type Taken = { ok: true; format: FileFormat; bytes: Buffer; pages: number };

/**
 * Takes in a file as a stranger gives it (issue 3: uploads are hostile). What it is, its contents say and not its name; a picture is
 * made anew, so that nothing but what can be seen of it remains; a PDF stays as it is and must have nothing in it that acts.
 * Where a virus scanner is configured nothing passes unscanned: the quarantine is the request itself, and when the scanner is
 * out of reach this throws `ScannerAway` and the upload is tried again later.
 */
export async function takeIn(given: Buffer, scan: Scanner | null): Promise<Intake> {
  if (given.length === 0) return { ok: false, fault: 'empty' };
  if (given.length > limits.bytes) return { ok: false, fault: 'too-big' };
  const kind = await kindOf(given);
  if (kind !== 'picture' && kind !== 'pdf') return { ok: false, fault: kind };
  if (scan !== null && (await scan(given)) === 'infected') return { ok: false, fault: 'infected' };
  return kind === 'picture' ? remakePicture(given) : inspectPdf(given);
}
