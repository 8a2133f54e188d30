// The data key of one application: everything private about the case is sealed under it.
//
// Erasure (PIPL 47, design law 5). The wrapped key's row is the only copy of a data key. Delete that row and answers, material
// names and files of the case are unreadable for ever, wherever they were copied; the events, which hold references and digests
// of the *sealed* bytes, still verify. There is nothing else to do here. Two things the operator must know: a database backup
// holds the row until the backup expires, so the erasure is complete on that day; and processes forget the key at the end of the
// request that used it (nothing caches it).
import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { PlatformKeys } from './platform-keys.ts';
import { platformKeyFor } from './platform-keys.ts';
import { open, seal, sealedKeyVersion } from './sealed.ts';
import { deriveSealingKey, type SealingKey } from './sealing-key.ts';

export interface DataKey extends SealingKey {
  /** The 32 random bytes from which the pair is derived; only wrapping exports them. */
  readonly master: KeyObject;
}

/** A fresh random data key. Its version is its generation within the application: 1, unless the case is sealed anew. */
export function newDataKey(version = 1): DataKey {
  return dataKeyOf(randomBytes(32), version);
}

/** The data key sealed by the newest platform key for this application: the bytes to store (85). */
export function wrapDataKey(dataKey: DataKey, platformKeys: PlatformKeys, applicationId: string): Buffer {
  const version = Buffer.alloc(2);
  version.writeUInt16BE(dataKey.version);
  const bytes = Buffer.concat([version, dataKey.master.export()]);
  return seal(bytes, platformKeyFor(platformKeys, platformKeys.current).wrap, contextOf(applicationId));
}

/** The data key inside `wrapped`, by whichever platform key wrapped it. Throws `SealBroken` when it is another application's. */
export function unwrapDataKey(
  wrapped: Uint8Array,
  platformKeys: PlatformKeys,
  applicationId: string,
): DataKey {
  const { wrap } = platformKeyFor(platformKeys, sealedKeyVersion(wrapped));
  const bytes = open(wrapped, wrap, contextOf(applicationId));
  return dataKeyOf(bytes.subarray(2), bytes.readUInt16BE(0));
}

/** The same data key wrapped by the newest platform key, or `null` when it already is: what a job stores after a rotation. */
export function rewrapDataKey(
  wrapped: Uint8Array,
  platformKeys: PlatformKeys,
  applicationId: string,
): Buffer | null {
  if (sealedKeyVersion(wrapped) === platformKeys.current) return null;
  return wrapDataKey(unwrapDataKey(wrapped, platformKeys, applicationId), platformKeys, applicationId);
}

function dataKeyOf(master: Buffer, version: number): DataKey {
  return { ...deriveSealingKey(master, version, 'data'), master: createSecretKey(master) };
}

function contextOf(applicationId: string): string {
  return JSON.stringify(['data-key', applicationId]);
}
