import type { Turn } from '../../aside/turn.ts';
import type { Intake } from './examine.ts';
import { limits } from './limits.ts';
import type { Scanner } from './scanner.ts';
import type { Workbench } from './workbench.ts';

/**
 * Takes in a file as a stranger gives it (issue 3: uploads are hostile): scanned, then opened on the workbench.
 * Where a virus scanner is configured nothing passes unscanned: the quarantine is the request itself, and when the scanner is
 * out of reach this throws `ScannerAway` and the upload is tried again later.
 */
export async function takeIn(
  given: Buffer,
  { scan, workbench }: { scan: Scanner | null; workbench: Workbench },
  turn: Turn,
): Promise<Intake> {
  if (given.length === 0) return { ok: false, fault: 'empty' };
  if (given.length > limits.bytes) return { ok: false, fault: 'too-big' };
  if (scan !== null && (await scan(given)) === 'infected') return { ok: false, fault: 'infected' };
  return workbench.examine(given, turn);
}
