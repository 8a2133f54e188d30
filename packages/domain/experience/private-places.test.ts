import { expect, test } from 'vitest';
import { privatePlaces } from './private-places.ts';

test.each([
  ['一次核验', '第一段。\n\n第二段，窗口电话 0750-5551234。', []],
  ['一次核验', '第一段。\n\n找老李，13800138000。\n\n第三段。', ['正文第 2 段']],
  ['13800138000 的做法', '身份证44999920040315001X', ['标题', '正文第 1 段']],
])('%s: %s', (title, text, places) => {
  expect(privatePlaces({ title, text })).toEqual(places);
});
