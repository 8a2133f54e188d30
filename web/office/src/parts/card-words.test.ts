import { expect, test } from 'vitest';
import { reasonOf } from './card-words.ts';

const card = { cause: 'promise', due: '2026-11-09', late: 1, endedOn: null } as const;

test('R6.2 a card says by how much the limit had passed when it was issued, or when its item ended before that', () => {
  expect(reasonOf(card)).toBe('超过承诺时限（到期 2026年11月9日，发牌时超 1 个工作日）');
  expect(reasonOf({ ...card, endedOn: '2026-11-10' })).toBe(
    '超过承诺时限（到期 2026年11月9日，2026年11月10日办结时超 1 个工作日）',
  );
  expect(reasonOf({ ...card, cause: 'unreasoned', due: null, late: 0 })).toBe('不予办理没有说明理由');
});
