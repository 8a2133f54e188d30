import type { FileFormat } from '@yimen/domain/application/file.ts';
import type { Fault } from './fault.ts';
import { kindOf } from './kind.ts';
import { inspectPdf } from './pdf.ts';
import { remakePicture } from './picture.ts';

/** What the intake makes of a file: what is kept of it, or why it is not taken. */
export type Intake = Taken | { ok: false; fault: Fault };
export type Taken = { ok: true; format: FileFormat; bytes: Buffer; pages: number };

/**
 * Opens a file as a stranger gave it. What it is, its contents say and not its name; a picture is made anew, so that nothing but what can
 * be seen of it remains; a PDF stays as it is and must have nothing in it that acts. Runs in a process of its own (`workbench.ts`).
 */
export async function examine(given: Buffer): Promise<Intake> {
  const kind = await kindOf(given);
  if (kind !== 'picture' && kind !== 'pdf') return { ok: false, fault: kind };
  return kind === 'picture' ? remakePicture(given) : inspectPdf(given);
}
