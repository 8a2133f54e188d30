import { expect, test } from 'vitest';
import { instantText } from './instant-text.ts';

test('an instant is told as the day and the time in China, also where the day there is another', () => {
  expect(instantText('2026-11-23T06:05:59.999Z')).toBe('2026-11-23 14:05');
  expect(instantText('2026-12-31T16:00:00.000Z')).toBe('2027-01-01 00:00');
  expect(instantText('2026-12-31T15:59:00Z')).toBe('2026-12-31 23:59');
});
