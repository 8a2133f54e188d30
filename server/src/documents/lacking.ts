import { charactersOf } from './characters.ts';
import { readFonts } from './fonts.ts';

let drawn: Set<number> | null = null;

/** 〓, as typesetters have always stood in for a character that is not in the case. */
const standIn = '〓';

/**
 * What is said, with every character that none of our fonts has replaced by 〓, and those characters by code (`U+2AA0A`):
 * the paper names them at its foot, so that nobody's name is misprinted in silence.
 */
export function withoutLacking<T>(value: T): { value: T; lacking: string[] } {
  drawn ??= new Set(readFonts().flatMap(font => [...charactersOf(font)]));
  const known = drawn;
  const lacking = new Set<string>();
  const told = (text: string) =>
    [...text]
      .map(character => {
        const code = character.codePointAt(0)!;
        if (known.has(code)) return character;
        if (!drawable.test(character)) return '';
        lacking.add(`U+${code.toString(16).toUpperCase()}`);
        return standIn;
      })
      .join('');
  return { value: mapStrings(value, told), lacking: [...lacking] };
}

/** Control marks and variation selectors leave no trace on paper anyway. */
const drawable = /[^\p{C}\p{Mn}]/u;

function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map(each => mapStrings(each, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapStrings(each, change)])) as T;
}
