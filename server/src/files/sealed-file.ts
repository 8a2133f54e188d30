import type { DataKey } from '../seal/data-key.ts';
import { sm3Hex } from '../seal/digest.ts';
import { applicationContext } from '../seal/seal-context.ts';
import { open, seal } from '../seal/sealed.ts';

/** A file's contents sealed under its application's data key (law 5), with the address they get: the SM3 of the sealed bytes. */
export function sealFile(
  bytes: Uint8Array,
  dataKey: DataKey,
  where: { application: string; file: string },
): { address: string; sealed: Buffer } {
  const sealed = seal(bytes, dataKey, contextOf(where));
  return { address: sm3Hex(sealed), sealed };
}

/** The contents again; throws `SealBroken` when the bytes are not this file of this application, or a bit of them changed. */
export function openFile(
  sealed: Uint8Array,
  dataKey: DataKey,
  where: { application: string; file: string },
): Buffer {
  return open(sealed, dataKey, contextOf(where));
}

function contextOf({ application, file }: { application: string; file: string }): string {
  return applicationContext(application, `file/${file}`, 0);
}
