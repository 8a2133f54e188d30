// Small private blobs that belong to no application: the kept answer of an idempotent request, a text message waiting to be sent.
// They live for hours or days, so they are sealed by the platform key itself, and deleting the row is the erasure.
import { type PlatformKeys, platformKeyFor } from './platform-keys.ts';
import { sealedKeyVersion } from './sealed.ts';
import { openJson, sealJson } from './sealed-json.ts';

/** `platformSealed(keys).sealJson(value, 'idempotency/<key>')` and back. `context` is what the row is; a rotation keeps old rows readable. */
export function platformSealed(platformKeys: PlatformKeys) {
  return {
    sealJson(value: unknown, context: string): Buffer {
      return sealJson(value, platformKeyFor(platformKeys, platformKeys.current).seal, context);
    },
    /** Throws `SealBroken` when changed, moved, or sealed by a key this platform does not hold. */
    openJson<T = unknown>(sealed: Uint8Array, context: string): T {
      return openJson<T>(sealed, platformKeyFor(platformKeys, sealedKeyVersion(sealed)).seal, context);
    },
  };
}
