import { expect, test } from 'vitest';
import { directory } from '../directory.ts';
import { pinyinInitials } from './pinyin-initials.ts';

const known: Record<string, string> = {
  顺德区: 'sdq',
  罗湖区: 'lhq',
  榕城区: 'rcq',
  乳源瑶族自治县: 'ryyzzzx',
  番禺区: 'pyq',
  黄埔区: 'hpq',
  大埔县: 'dbx',
  东莞市: 'dgs',
  塘厦镇: 'txz',
  麻涌镇: 'mcz',
  高埗镇: 'gbz',
  茂名市: 'mms',
  南澳县: 'nax',
};

test.each(Object.entries(known))('%s is typed %s', (name, initials) => {
  expect(pinyinInitials(name)).toBe(initials);
});

test('every division carries a letter for each character of its name, as the reader of names gives them', () => {
  for (const { name, initials } of directory().divisions.values()) {
    expect(initials, name).toMatch(/^[a-z]+$/);
    expect(initials).toBe(pinyinInitials(name));
  }
});
