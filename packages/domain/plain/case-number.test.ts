import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseNumber, checkCaseNumber, childCaseNumber } from './case-number.ts';

const first = caseNumber({ division: '440106', date: '2026-11-23', sequence: 1 });

describe('办件编号', () => {
  it('is GDTY, division, day, sequence and a check digit', () => {
    expect(first).toMatch(/^GDTY4401062026112300001\d$/);
    expect(checkCaseNumber(` ${first.toLowerCase()} `)).toEqual({
      ok: true,
      caseNumber: first,
      division: '440106',
      date: '2026-11-23',
      sequence: 1,
      item: null,
    });
  });

  it('gives an item the number of its application and two digits', () => {
    expect(childCaseNumber(first, 7)).toBe(`${first}-07`);
    expect(checkCaseNumber(`${first}-11`)).toMatchObject({ ok: true, caseNumber: first, item: '11' });
  });

  it('carries the check digit of ISO 7064 MOD 11,10, by which the whole comes out as 1', () => {
    const anyNumber = fc.record({
      division: fc.integer({ min: 440000, max: 449999 }).map(String),
      date: fc.constantFrom('2020-10-09' as const, '2024-02-29' as const, '2026-12-31' as const),
      sequence: fc.integer({ min: 1, max: 99999 }),
    });
    fc.assert(
      fc.property(anyNumber, of => {
        const digits = caseNumber(of).slice(4);
        let p = 10;
        for (const digit of digits.slice(0, -1)) {
          let s = (p + Number(digit)) % 10;
          if (s === 0) s = 10;
          p = (s * 2) % 11;
        }
        expect((p + Number(digits.at(-1))) % 10).toBe(1);
      }),
    );
  });

  it('notices every single wrong digit', () => {
    for (let at = 4; at < first.length; at++)
      for (let digit = 0; digit < 10; digit++) {
        const typed = first.slice(0, at) + digit + first.slice(at + 1);
        expect(checkCaseNumber(typed).ok).toBe(typed === first);
      }
  });

  it.each([
    ['', 'shape'],
    [first.slice(0, -1), 'shape'],
    [`${first}-00`, 'shape'],
    [`${first}-1`, 'shape'],
    [first.replace('GDTY', 'GDTX'), 'shape'],
    ['GDTY4401062026112300000' + '1', 'shape'],
    ['GDTY440106202602300000' + '11', 'date'],
  ])('says what is wrong with %j: %s', (text, problem) =>
    expect(checkCaseNumber(text)).toEqual({ ok: false, problem }),
  );

  it('is never made of parts that are not what they should be', () => {
    expect(() => caseNumber({ division: '4401', date: '2026-11-23', sequence: 1 })).toThrow(RangeError);
    expect(() => caseNumber({ division: '440106', date: '2026-02-30', sequence: 1 })).toThrow(RangeError);
    expect(() => caseNumber({ division: '440106', date: '2026-11-23', sequence: 100000 })).toThrow(
      RangeError,
    );
    expect(() => caseNumber({ division: '440106', date: '2026-11-23', sequence: 0 })).toThrow(RangeError);
    expect(() => childCaseNumber(`${first}-01`, 2)).toThrow(RangeError);
    expect(() => childCaseNumber(first, 100)).toThrow(RangeError);
  });
});
