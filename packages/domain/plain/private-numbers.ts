// The numbers that name a person, and the numbers that only look like one.
//
// 15 digits in a row or more are never written: identity numbers (18, old ones 15), bank cards (16–19), whatever is glued to them.
// Mobile numbers have 11 digits. What stays readable is listed first, because the first alternative that fits wins:
// case numbers (办件编号: four letters GDTY, 19 digits, a check character, perhaps an item), UUIDs, 64-digit digests.
// Full-width digits count as digits. A digit right after %20 or %22 in a URL begins a number although 20 and 22 are digits too.

const D = '[0-9０-９]';
const START = `(?:(?<!${D})|(?<=%[0-9A-Fa-f]{2}))`;
const END = `(?!${D})`;
const GAP = '(?:[ -]|%20)?';

const WORD_START = '(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}))';
const CASE_NUMBER = `${WORD_START}GDTY\\d{19}[0-9X](?:-\\d{1,2})?(?![A-Za-z0-9])`;
const UUID = `${WORD_START}[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![A-Za-z0-9])`;
const DIGEST = `${WORD_START}(?=[0-9]*[a-f])[0-9a-f]{64}(?![A-Za-z0-9])`;

const ID_IN_GROUPS = `${START}${D}{6}${GAP}${D}{8}${GAP}${D}{3}[0-9０-９XxＸｘ]${END}`;
const CARD_IN_GROUPS = `${START}${D}{4}(?:${GAP}${D}{4}){2}(?:${GAP}${D}{4})?${GAP}${D}{3,4}${END}`;
const LONG = `${D}{15,}[XxＸｘ]?`;
const MOBILE = `${START}(?:(?:\\+|%2B)?(?:00)?86${GAP})?[1１][3-9３-９]${D}${GAP}${D}{4}${GAP}${D}{4}${END}`;

const kept = `(?<kept>${CASE_NUMBER}|${UUID}|${DIGEST})`;
const everything = new RegExp(
  `${kept}|(?<id>${ID_IN_GROUPS})|(?<mobile>${MOBILE})|(?<long>${CARD_IN_GROUPS}|${LONG})`,
  'gu',
);

type Kind = 'id' | 'mobile' | 'long';

/** What stands where a number was: in the log, and where people read. */
const marks = {
  log: { id: '[id-number]', mobile: '[mobile]', long: '[long-number]' },
  people: { id: '［身份证号］', mobile: '［手机号］', long: '［号码］' },
} as const satisfies Record<string, Record<Kind, string>>;

/** The text with identity, mobile and bank-card numbers replaced by what they were; not one digit of them is left. */
export function maskPrivateNumbers(text: string, reader: keyof typeof marks = 'log'): string {
  return text.replace(everything, (found, ...rest) => {
    const kind = kindOf(rest.at(-1));
    return kind === null ? found : marks[reader][kind];
  });
}

/** Whether the text holds a number by which a person is known, called or paid. */
export function holdsPrivateNumbers(text: string): boolean {
  return [...text.matchAll(everything)].some(({ groups }) => kindOf(groups ?? {}) !== null);
}

function kindOf(groups: Record<string, string | undefined>): Kind | null {
  if (groups.kept !== undefined) return null;
  if (groups.id !== undefined) return 'id';
  return groups.mobile === undefined ? 'long' : 'mobile';
}
