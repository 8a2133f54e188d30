import { expect, test } from 'vitest';
import { barcodePicture, valuesOf } from './barcode.ts';

/** Widths of bars and spaces in turn, read off the picture as a scanner would. */
function widths(text: string): string {
  const bars = [...barcodePicture(text).matchAll(/M(\d+) 0h(\d+)/g)].map(([, at, width]) => [
    Number(at),
    Number(width),
  ]);
  return bars
    .flatMap(([at, width], place) => {
      const [before, was] = bars[place - 1] ?? [at, 0];
      return place === 0 ? [width] : [at! - before! - was!, width];
    })
    .join('');
}

test('a sheet’s number is set as other makers of Code 128 set it (JsBarcode 3.12)', () => {
  expect(widths('JJ440785202611250001')).toBe(
    '2112141121331121331131411321311223121242112212313212212312123211222122222221222122222331112',
  );
});

test('an odd digit stands with the letters, the others in pairs', () => {
  expect(valuesOf('JJ4407852026112500001').slice(0, 7)).toEqual([104, 42, 42, 20, 99, 40, 78]);
});

test('every symbol is eleven modules wide, and no two are alike', () => {
  const pairs = Array.from({ length: 100 }, (_, pair) => String(pair).padStart(2, '0')).join('');
  const symbols = widths(`JJ${pairs}`).slice(0, -7).match(/.{6}/g)!;
  expect(symbols.filter(each => [...each].reduce((sum, width) => sum + Number(width), 0) !== 11)).toEqual([]);
  expect(new Set(symbols.slice(4, 104)).size).toBe(100);
});

test.each(['', 'JJ', '123456', 'jj12'])('%s is no number of a sheet', text => {
  expect(() => barcodePicture(text)).toThrow();
});
