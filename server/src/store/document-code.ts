import { randomBytes } from 'node:crypto';

/** Digits and letters that are not mistaken for one another on paper: no I, L, O, U (Crockford's base 32). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Twelve of them, 60 bits: with ten million papers a guess hits one in a hundred thousand million times. */
export function newDocumentCode(): string {
  return Array.from(randomBytes(12), byte => letters[byte % 32]).join('');
}

/** A code as people type it (small letters, spaces, O for 0) as it is kept; null when it cannot be one. */
export function readDocumentCode(text: string): string | null {
  const code = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(code) ? code : null;
}
