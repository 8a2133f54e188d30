// Sealed JSON: answers, notices, material names. Squeezed before it is encrypted (ciphertext does not compress), when it is worth it.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { open, seal } from './sealed.ts';
import type { SealingKey } from './sealing-key.ts';

const WORTH_DEFLATING = 1024;
const PLAIN = 0;
const DEFLATED = 1;

/** Seals a JSON value under `context`. Refuses `undefined` and anything else JSON has no text for. */
export function sealJson(value: unknown, key: SealingKey, context: string): Buffer {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new Error('only a JSON value can be sealed');
  const bytes = Buffer.from(text, 'utf8');
  const packed =
    bytes.length > WORTH_DEFLATING
      ? Buffer.concat([Buffer.of(DEFLATED), deflateRawSync(bytes, { level: 3 })])
      : Buffer.concat([Buffer.of(PLAIN), bytes]);
  return seal(packed, key, context);
}

/**
 * Opens what `sealJson` made; throws `SealBroken` as `open` does. `T` is the caller's word for what was sealed under this
 * context: the seal proves that nobody else wrote it, not that an old release wrote today's shape.
 */
export function openJson<T = unknown>(sealed: Uint8Array, key: SealingKey, context: string): T {
  const packed = open(sealed, key, context);
  const rest = packed.subarray(1);
  if (packed[0] === DEFLATED) return JSON.parse(inflateRawSync(rest).toString('utf8'));
  if (packed[0] === PLAIN) return JSON.parse(rest.toString('utf8'));
  throw new Error('these bytes were sealed, but not as JSON');
}
