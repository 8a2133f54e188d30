// A mobile number of mainland China, the one a soldier is called on.

import { halfWidth } from './half-width.ts';

/** The eleven digits, without spaces, hyphens or the +86 / 0086 / 86 in front; `null` when it is not a mainland mobile number. */
export function parsePhone(text: string): string | null {
  const digits = halfWidth(text)
    .replace(/-/g, '')
    .replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? digits : null;
}
