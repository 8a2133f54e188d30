import { expect, test } from 'vitest';
import { usedText } from './limit-words.ts';

test('R3.5 a limit says what is used up of it, a late one too', () => {
  expect(usedText({ used: 3, days: 10 })).toBe('已用 3 个，共 10 个工作日');
  expect(usedText({ used: 12, days: 10 })).toBe('已用 12 个，共 10 个工作日');
  expect(usedText({ used: 0, days: 0 })).toBe('即办');
  expect(usedText({ used: 2, days: 0 })).toBe('即办，已用 2 个工作日');
});
