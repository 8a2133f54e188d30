// Finding a person without storing what is searched for: equal values give equal indexes, and the index gives nothing back.
import { algorithms } from './algorithms.ts';
import type { PlatformKeys } from './platform-keys.ts';

export type BlindIndexKind = 'id-number' | 'phone' | 'discharge-card' | 'number';

/**
 * The blind index of a value: HMAC-SM3 under the platform's blind key, 64 hex digits. The kinds are separate domains: a phone
 * number and a card with the same digits do not meet. The value is brought to one writing first (`normalised`), so a lower-case
 * x or a space copied along finds the same person. Refuses an empty value, by which all who left a field blank would be one.
 */
export function blindIndex(platformKeys: PlatformKeys, kind: BlindIndexKind, value: string): string {
  const plain = normalised(kind, value);
  if (plain === '') throw new Error(`an empty ${kind} has no blind index`);
  const { current, keys } = platformKeys.blind;
  return algorithms.hmacSm3(keys[current]!, `yimen/blind-index/${kind}\0`, plain).toString('hex');
}

/** The one writing of a value that is indexed: half-width, no spaces, upper case; a phone number keeps its digits without 86 in front. */
export function normalised(kind: BlindIndexKind, value: string): string {
  const plain = value
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]/g, '')
    .toUpperCase();
  if (kind !== 'phone') return plain;
  const digits = plain.replace(/[^\d]/g, '');
  return digits.replace(/^(?:00)?86(?=1\d{10}$)/, '');
}
