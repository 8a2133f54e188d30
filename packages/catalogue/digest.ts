import { createHash } from 'node:crypto';

/** SM3 of a value's canonical JSON: keys in order, no spaces. Two files that say the same have one digest. */
export function digestOf(value: unknown): string {
  return `sm3:${createHash('sm3').update(canonical(value), 'utf8').digest('hex')}`;
}

/** JSON that is the same for the same value, in whatever order its keys were written or a database gave them back. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
