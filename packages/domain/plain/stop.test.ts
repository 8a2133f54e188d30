import { expect, test } from 'vitest';
import { withoutStop } from './stop.ts';

test('what a sentence goes on after brings no full stop of its own', () => {
  expect(withoutStop('请补一张照片。 ')).toBe('请补一张照片');
  expect(withoutStop('请到窗口。。')).toBe('请到窗口');
});

test('stops within and other marks stay', () => {
  expect(withoutStop('先看。再交')).toBe('先看。再交');
  expect(withoutStop('带来了吗？')).toBe('带来了吗？');
});
