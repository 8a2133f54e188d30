// Sealing: SM4-CTR, then HMAC-SM3 over what was encrypted (design law 5).
//
//   format 1 │ key version 2 │ iv 16 │ ciphertext … │ mac 32
//
// The mac also covers the context, which is not stored: whoever opens must know where the bytes belong, so a ciphertext copied
// to another application, purpose or revision does not open. Random 16-byte ivs: the chance that two counters ever meet under
// one key is negligible at any number of cases a province can have.
// Measured on 2 busy cores, Node 20.20: 6 KiB of JSON (1 KiB after deflate) seals in 90 µs and opens in 64 µs; wrapping a new
// data key 29 µs, unwrapping 23 µs.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { algorithms } from './algorithms.ts';
import { SealBroken } from './seal-broken.ts';
import type { SealingKey } from './sealing-key.ts';

const FORMAT = 1;
const HEADER = 3;
const IV = 16;
const MAC = 32;

/** How many bytes a seal adds. */
export const SEAL_OVERHEAD = HEADER + IV + MAC;

/** Seals text (as UTF-8) or bytes so that only the same key with the same context opens them. Refuses an empty context. */
export function seal(plaintext: string | Uint8Array, key: SealingKey, context: string): Buffer {
  const header = Buffer.alloc(HEADER);
  header.writeUInt8(FORMAT, 0);
  header.writeUInt16BE(key.version, 1);
  const iv = randomBytes(IV);
  const data = typeof plaintext === 'string' ? Buffer.from(plaintext, 'utf8') : plaintext;
  const body = Buffer.concat([header, iv, algorithms.sm4Ctr(key.encrypt, iv, data)]);
  return Buffer.concat([body, macOf(body, key, context)]);
}

/**
 * Opens what `seal` made; `.toString('utf8')` for text. Throws `SealBroken` for a wrong key, a changed byte or another context;
 * nothing is decrypted before the mac holds.
 */
export function open(sealed: Uint8Array, key: SealingKey, context: string): Buffer {
  if (sealedKeyVersion(sealed) !== key.version) throw new SealBroken('unknown-key-version');
  const bytes = asBuffer(sealed);
  const body = bytes.subarray(0, -MAC);
  if (!timingSafeEqual(bytes.subarray(-MAC), macOf(body, key, context)))
    throw new SealBroken('not-authentic');
  return algorithms.sm4Ctr(key.encrypt, body.subarray(HEADER, HEADER + IV), body.subarray(HEADER + IV));
}

/** The version of the key that sealed these bytes, as they claim: not proven until they open. Throws `SealBroken` if they are no seal. */
export function sealedKeyVersion(sealed: Uint8Array): number {
  if (sealed.length < SEAL_OVERHEAD) throw new SealBroken('too-short');
  if (sealed[0] !== FORMAT) throw new SealBroken('unknown-format');
  return asBuffer(sealed).readUInt16BE(1);
}

function macOf(body: Uint8Array, key: SealingKey, context: string): Buffer {
  if (context === '') throw new Error('a seal needs a context: where do these bytes belong?');
  const where = Buffer.from(context, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(where.length); // a length in front, so that no context can borrow bytes from the body
  return algorithms.hmacSm3(key.authenticate, length, where, body);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
