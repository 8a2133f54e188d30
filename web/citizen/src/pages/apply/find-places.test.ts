import { directory } from '@yimen/catalogue/directory.ts';
import { expect, test } from 'vitest';
import { findPlaces, fullNames } from './find-places.ts';

const all = [...directory().divisions.values()];
const places = all.filter(each => each.level === 'county' || each.level === 'town');
const names = fullNames(all);
const found = (typed: string) => findPlaces(typed, places, all).map(each => names.get(each.code));

test('a place is found as people write it, with 市、县、区、镇 or without, in parts or in one', () => {
  for (const typed of ['顺德', '佛山顺德', '佛山市顺德', '佛山 顺德区', '广东省佛山市顺德区', ' 佛山，顺德 '])
    expect([typed, found(typed)]).toEqual([typed, ['广东省佛山市顺德区']]);
  expect(found('中山三乡')).toEqual(['广东省中山市三乡镇']);
  expect(found('东莞虎门')).toEqual(['广东省东莞市虎门镇']);
  expect(found('连山')).toEqual(['广东省清远市连山壮族瑶族自治县']);
});

test('a district named 城区 is found by its name, and a word that is only a kind of place finds nothing loosely', () => {
  expect(found('城区')[0]).toBe('广东省汕尾市城区');
  expect(found('汕尾城区')).toEqual(['广东省汕尾市城区']);
  expect(found('县镇')).toEqual([]);
  expect(found('')).toEqual([]);
  expect(found('上海')).toEqual([]);
});

test('a place whose own name fits comes before one that only lies in such a city', () => {
  expect(found('江门').every(name => name!.startsWith('广东省江门市'))).toBe(true);
  expect(found('新会')).toEqual(['广东省江门市新会区']);
});

test('letters are the first letters of the pinyin, from the beginning of the town, the county or the city on', () => {
  for (const typed of ['sd', 'SDQ', 'fssd', 'fsssdq', 'fs sd'])
    expect([typed, found(typed)[0]]).toEqual([typed, '广东省佛山市顺德区']);
  expect(found('hm')).toContain('广东省东莞市虎门镇');
  expect(found('py')[0]).toBe('广东省广州市番禺区');
  expect(found('dgmc')).toEqual(['广东省东莞市麻涌镇']);
  expect(found('zssx')).toEqual(expect.arrayContaining(['广东省中山市沙溪镇', '广东省中山市三乡镇']));
  expect(found('sdgz')).toEqual([]);
});
