import { expect, test } from 'vitest';
import { choiceWords, declaredWords } from './declared-words.ts';

test('the first choice says what he does with his phone; the declaration stays what it was (R2.4)', () => {
  expect(Object.keys(choiceWords)[0]).toBe('electronic');
  expect(choiceWords.electronic).toBe('拍照上传');
  expect(choiceWords.lacking).toBe('暂时没有');
});

test('what was said is told with what was uploaded, and what was not', () => {
  expect(declaredWords('electronic', 2)).toBe('已上传 2 个文件');
  expect(declaredWords('electronic', 0)).toContain('还没有上传');
  expect(declaredWords('bring', 1)).toBe('到窗口带来，已上传 1 个文件');
  expect(declaredWords('bring', 0)).toBe('到窗口带来');
});
