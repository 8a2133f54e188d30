// The digest that events and manifests carry.
import { algorithms } from './algorithms.ts';

/**
 * SM3 of text (as UTF-8) or bytes, 64 lower-case hex digits. In history, take it over *sealed* bytes: the digest of a short
 * private text (a phone number) can be found again by trying them all, and would outlive its erasure.
 */
export function sm3Hex(content: string | Uint8Array): string {
  return algorithms.sm3(content).toString('hex');
}
