import { expect, it } from 'vitest';
import { sizeWords } from './size.ts';

it.each([
  [1, '1 KB'],
  [40_000, '39 KB'],
  [1024 * 1024, '1.0 MB'],
  [3_210_000, '3.1 MB'],
])('%i bytes read %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
