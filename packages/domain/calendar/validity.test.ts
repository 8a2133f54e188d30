import { describe, expect, it } from 'vitest';
import { validUntil } from './validity.ts';

describe('validity in months ends on the day of the same number (民法典 art.202)', () => {
  it.each([
    ['2026-01-12', 3, '2026-04-12'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-10-05', 2, '2026-12-05'],
  ] as const)('from %s for %d months: %s', (from, months, until) => {
    expect(validUntil(from, months)).toBe(until);
  });

  it.each([0, -1, 1.5])('%d months are no validity', months => {
    expect(() => validUntil('2026-01-12', months)).toThrow(RangeError);
  });
});
