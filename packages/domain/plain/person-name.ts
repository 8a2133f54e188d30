// 姓名 as the household register writes it: Chinese characters, the rare ones included, and the dot of minority names.

/**
 * The name, trimmed and with the dot written `·` (U+00B7), or `null` when it is no Chinese personal name: 2 to 50 characters,
 * a character outside the BMP counted as one; no digit, Latin letter, space, markup or private-use character.
 * Characters are never folded into look-alikes: a register's 﨑 stays what it is.
 */
export function parsePersonName(text: string): string | null {
  const name = text.trim().replace(/[•‧∙・･⋅]/g, '·');
  const length = [...name].length;
  return length >= 2 && length <= 50 && NAME.test(name) ? name : null;
}

const HAN = [
  '\\u3007', // 〇
  '\\u3400-\\u4DBF', // extension A
  '\\u4E00-\\u9FFF',
  '\\uF900-\\uFAFF', // compatibility ideographs, in use in registers
  '\\u{20000}-\\u{2A6DF}', // extension B
  '\\u{2A700}-\\u{2EBEF}', // extensions C, D, E, F
  '\\u{2EBF0}-\\u{2EE5F}', // extension I
  '\\u{2F800}-\\u{2FA1F}', // compatibility supplement
  '\\u{30000}-\\u{323AF}', // extensions G, H
].join('');

const NAME = new RegExp(`^[${HAN}]+(?:·[${HAN}]+)*$`, 'u');
