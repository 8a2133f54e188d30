import { expect, it } from 'vitest';
import { refuseBrokenText } from './broken-text.ts';

it.each([
  'a null\u0000',
  'a control sign\u0001',
  'a break of a page\u000b',
  'a control sign of the second row\u0085',
  'half a character\ud800',
  'no character\ufffe',
  'no character\uffff',
  'turned about\u202e',
])('text that no paper can hold is refused, wherever it stands: %j', broken => {
  for (const sent of [broken, [{ note: broken }], { [broken]: 1 }])
    expect(() => refuseBrokenText(sent)).toThrow(expect.objectContaining({ code: 'bad-request' }));
});

it('lines, tabs and rare characters are kept', () => {
  expect(() => refuseBrokenText({ note: '第一行\r\n第二行\t𠮷𬱖 · 买买提' })).not.toThrow();
});
