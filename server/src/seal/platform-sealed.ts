// Private bytes that belong to no one application: the kept answer of an idempotent request, a text message waiting to be sent,
// papers put together for printing.
// They live for hours or days, so they are sealed by the platform key itself, and deleting the row is the erasure.
import { type PlatformKeys, platformKeyFor } from './platform-keys.ts';
import { open, seal, sealedKeyVersion } from './sealed.ts';
import { openJson, sealJson } from './sealed-json.ts';

/** `platformSealed(keys).sealJson(value, 'idempotency/<key>')` and back. `context` is what the row is; a rotation keeps old rows readable. */
export function platformSealed(platformKeys: PlatformKeys) {
  return {
    sealJson(value: unknown, context: string): Buffer {
      return sealJson(value, platformKeyFor(platformKeys, platformKeys.current).seal, context);
    },
    sealBytes(bytes: Uint8Array, context: string): Buffer {
      return seal(bytes, platformKeyFor(platformKeys, platformKeys.current).seal, context);
    },
    openBytes(sealed: Uint8Array, context: string): Buffer {
      return open(sealed, platformKeyFor(platformKeys, sealedKeyVersion(sealed)).seal, context);
    },
    /** Throws `SealBroken` when changed, moved, or sealed by a key this platform does not hold. */
    openJson<T = unknown>(sealed: Uint8Array, context: string): T {
      return openJson<T>(sealed, platformKeyFor(platformKeys, sealedKeyVersion(sealed)).seal, context);
    },
  };
}
