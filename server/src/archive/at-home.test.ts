import { expect, test } from 'vitest';
import { atHome } from './at-home.ts';

test('an instant after midnight in China bears China’s day, with its offset', () => {
  expect(atHome('2026-11-05T16:06:18.250Z')).toBe('2026-11-06T00:06:18+08:00');
});
