import { expect, test } from 'vitest';
import { dayWords, instantWords, promiseWords } from './words.ts';

test('days and instants are told in China’s time, wherever the phone is', () => {
  expect(dayWords('2026-11-03')).toBe('2026年11月3日');
  expect(dayWords('2026-11-23T18:30:00.000Z')).toBe('2026年11月24日');
  expect(instantWords('2026-11-23T02:05:00Z')).toBe('2026年11月23日 10:05');
  expect(promiseWords(0)).toBe('当天办结');
  expect(promiseWords(15)).toBe('15 个工作日内');
});
