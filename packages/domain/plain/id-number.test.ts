import { describe, expect, it } from 'vitest';
import { checkIdNumber } from './id-number.ts';

// The published method of GB 11643, by its table of weights: another road to the same check character.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checked = (first17: string) =>
  first17 +
  '10X98765432'[[...first17].reduce((sum, digit, at) => sum + Number(digit) * WEIGHTS[at]!, 0) % 11];

// Invented people, all of them.
const INVENTED = [
  '44010619990101123',
  '44200020010229877',
  '44522420001231004',
  '11010519491231002',
  '65312219880808311',
];

describe('公民身份号码 (GB 11643)', () => {
  it('reads the example of the standard, whose check character is X', () => {
    expect(checkIdNumber('11010519491231002X')).toEqual({
      ok: true,
      idNumber: '11010519491231002X',
      birthDate: '1949-12-31',
      gender: 'female',
      region: '110105',
    });
  });

  it('normalises a small x and spaces around it', () => {
    expect(checkIdNumber(' 11010519491231002x ')).toMatchObject({ ok: true, idNumber: '11010519491231002X' });
  });

  it('accepts invented numbers whose check character is right, with every such character', () => {
    const seen = new Set<string>();
    for (let order = 0; order < 200; order++) {
      const number = checked(`44010619990101${String(order).padStart(3, '0')}`);
      expect(checkIdNumber(number)).toMatchObject({
        ok: true,
        gender: order % 2 ? 'male' : 'female',
        region: '440106',
      });
      seen.add(number.at(-1)!);
    }
    expect(seen.size).toBe(11);
  });

  it('notices any one digit changed and any two neighbours swapped', () => {
    for (const number of INVENTED.filter(first => first !== '44200020010229877').map(checked)) {
      for (let at = 0; at < 17; at++) {
        const wrong = number.slice(0, at) + ((Number(number[at]) + 3) % 10) + number.slice(at + 1);
        expect(checkIdNumber(wrong).ok).toBe(false);
        const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
        if (swapped !== number) expect(checkIdNumber(swapped).ok).toBe(false);
      }
    }
  });

  it.each([
    ['', 'length'],
    ['440106990101123', 'length'], // fifteen digits, of before 1999
    [`${checked('44010619990101123')}0`, 'length'],
    ['44010619990101𠮷234', 'characters'],
    ['X4010619990101123X', 'characters'],
    ['44010619990101一234', 'characters'],
    ['044010619990101123', 'characters'],
    [checked('44200020010229877'), 'birth-date'], // 2001 was no leap year
    [checked('44200020011301877'), 'birth-date'],
    [checked('44200018991231877'), 'birth-date'],
    ['110105194912310021', 'check-digit'],
  ])('says what is wrong with %j: %s', (text, problem) => {
    expect(checkIdNumber(text)).toEqual({ ok: false, problem });
  });

  it('reads full-width digits and letters and the spaces of a keyboard as what they are', () => {
    const number = checked('44010619990101123');
    const wide = [...number].map(each => String.fromCodePoint(each.codePointAt(0)! + 0xfee0)).join('　');
    expect(checkIdNumber(wide)).toMatchObject({ ok: true, idNumber: number });
    expect(
      checkIdNumber(` ${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14).toLowerCase()}`),
    ).toMatchObject({
      ok: true,
      idNumber: number,
    });
  });
});
