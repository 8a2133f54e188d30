import { noteInDoubt } from '../files/in-doubt.ts';
import type { Files } from '../files/open-files.ts';
import type { DataKey } from '../seal/data-key.ts';
import { sm3Hex } from '../seal/digest.ts';
import { applicationContext } from '../seal/seal-context.ts';
import { open, seal } from '../seal/sealed.ts';
import type { Platform } from '../store/platform.ts';

/** Bytes of a package in one piece: what is sealed, and held in memory, at a time. */
const pieceBytes = 2 * 1024 * 1024;

type Whose = { application: string; package: string; dataKey: DataKey };

/**
 * Seals a stream into the object store piece by piece, each noted in doubt before it is put (decision 0010), and answers where they lie
 * and how many bytes they hold. A seal may not give out a byte before the last is checked, so a package is many seals and not one.
 */
export async function putPieces(
  platform: Platform,
  { objects }: Files,
  whose: Whose,
  bytes: AsyncIterable<Buffer>,
): Promise<{ pieces: string[]; bytes: number }> {
  const pieces: string[] = [];
  let total = 0;
  for await (const piece of inPieces(bytes)) {
    const sealed = seal(piece, whose.dataKey, contextOf(whose.package, pieces.length));
    const address = sm3Hex(sealed);
    await noteInDoubt(platform, whose.application, address);
    await objects.put(address, sealed);
    pieces.push(address);
    total += piece.length;
  }
  return { pieces, bytes: total };
}

/** The package again, piece by piece; throws when one is missing, changed or not in its place. */
export async function* openPieces(
  { objects }: Files,
  { package: id, dataKey, pieces }: Omit<Whose, 'application'> & { pieces: readonly string[] },
): AsyncGenerator<Buffer> {
  for (const [place, address] of pieces.entries()) {
    const sealed = await objects.find(address);
    if (sealed === null) throw new Error(`piece ${place + 1} of package ${id} is not in the object store`);
    yield open(sealed, dataKey, contextOf(id, place));
  }
}

async function* inPieces(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    for (let rest = chunk; rest.length > 0; ) {
      const part = rest.subarray(0, pieceBytes - size);
      held.push(part);
      size += part.length;
      rest = rest.subarray(part.length);
      if (size < pieceBytes) continue;
      yield Buffer.concat(held);
      held = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(held);
}

function contextOf(id: string, place: number): string {
  return applicationContext(id, 'archive', place + 1);
}
