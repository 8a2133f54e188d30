import { describe, expect, it } from 'vitest';
import { parsePersonName } from './person-name.ts';

describe('姓名', () => {
  it.each([
    '张三',
    '欧阳娜娜',
    '迪丽热巴·阿不都',
    '买买提·吐尔逊·阿不都热合曼',
    '李〇一',
    '王㛃', // extension A
    '陈𠮷', // extension B
    '𬱖𬱖', // extension E
    '赵𰻝', // extension G
    '黄𱍐', // extension H, its first character
    '周𮯰', // extension I, its first character
    '山﨑',
    '龙'.repeat(50),
    '𠮷'.repeat(50),
  ])('takes %s as it is', name => expect(parsePersonName(name)).toBe(name));

  it.each(['迪丽热巴•阿不都', '迪丽热巴‧阿不都', '迪丽热巴・阿不都', ' 迪丽热巴·阿不都 '])(
    'writes %j with the dot of the register',
    text => expect(parsePersonName(text)).toBe('迪丽热巴·阿不都'),
  );

  it.each([
    '',
    '张',
    '𠮷',
    '龙'.repeat(51),
    '张3',
    '张三1',
    'Zhang San',
    '张San',
    '张 三',
    '<b>张三</b>',
    '张三&amp;',
    '张三;',
    '·张三',
    '张三·',
    '张··三',
    '张\u{E000}',
    '张\u0000三',
    '张\u200B三',
    'ちゃん',
    '张😀',
  ])('refuses %j', text => expect(parsePersonName(text)).toBeNull());
});
