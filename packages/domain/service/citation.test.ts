import { expect, test } from 'vitest';
import { citation, citationsOf } from './citation.ts';

const source = '样例';
const old = { title: '样例条例', article: '第三条', until: '2024-08-31', source } as const;
const now = { title: '样例条例', number: '第2号', article: '第五条', from: '2024-09-01', source } as const;
const who = { title: '样例意见', article: '三', about: 'duty', source } as const;

test('a text is cited by its full title in book marks, its number, the article and what it says there', () => {
  expect(citation({ title: '样例法' })).toBe('《样例法》');
  expect(citation({ ...now, says: '合格后核发' })).toBe('《样例条例》（第2号）第五条（合格后核发）');
});

test('a text known by its number alone is no title, and has no title marks', () => {
  expect(citation({ title: '医保办发〔2021〕43号', article: '第一条' })).toBe('医保办发〔2021〕43号第一条');
  expect(citation({ title: '关于印发某办法的通知', number: '某发〔2021〕43号' })).toBe(
    '《关于印发某办法的通知》（某发〔2021〕43号）',
  );
});

test('a decision stands on the law of its day, and never on who handles it', () => {
  const basis = [old, now, who];
  expect(citationsOf({ basis }, '2024-08-31')).toEqual(['《样例条例》第三条']);
  expect(citationsOf({ basis }, '2024-09-01')).toEqual(['《样例条例》（第2号）第五条']);
});
