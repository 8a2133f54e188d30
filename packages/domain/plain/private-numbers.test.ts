import { expect, test } from 'vitest';
import { holdsPrivateNumbers, maskPrivateNumbers } from './private-numbers.ts';

test.each([
  ['我是13800138000，请回电', '我是［手机号］，请回电'],
  ['身份证44999920040315001X办不了', '身份证［身份证号］办不了'],
  ['电话 138 0013 8000', '电话 ［手机号］'],
  ['工资卡6222021234567890123', '工资卡［号码］'],
])('where people read, numbers of persons are covered: %s', (text, covered) => {
  expect(maskPrivateNumbers(text, 'people')).toBe(covered);
  expect(holdsPrivateNumbers(text)).toBe(true);
  expect(holdsPrivateNumbers(covered)).toBe(false);
});

test.each([
  '等了 45 分钟，跑了 3 趟',
  '办件 GDTY44078120261126034013',
  '2026 年 11 月 26 日',
  '窗口电话 0750-5551234',
])('what names nobody stays as it is: %s', text => {
  expect(maskPrivateNumbers(text, 'people')).toBe(text);
  expect(holdsPrivateNumbers(text)).toBe(false);
});
