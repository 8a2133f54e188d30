// 办件编号: GDTY + division (6) + day (8) + sequence (5) + check digit; a child adds - and its item's two digits (domain.md §3.6).

import { type PlainDate, parsePlainDate } from './date.ts';

export type CaseNumberCheck =
  | {
      readonly ok: true;
      /** The number of the whole application, in capitals, without an item. */
      readonly caseNumber: string;
      readonly division: string;
      readonly date: PlainDate;
      readonly sequence: number;
      /** The item's two digits when the text was a child's number. */
      readonly item: string | null;
    }
  | { readonly ok: false; readonly problem: 'shape' | 'date' | 'check-digit' };

/** The number of an application; `sequence` is 1 to 99999 within division and day. Throws on parts that cannot make one. */
export function caseNumber(of: { division: string; date: PlainDate; sequence: number }): string {
  if (!/^\d{6}$/.test(of.division)) throw new RangeError('a case number takes a six-digit division');
  if (parsePlainDate(of.date) === null) throw new RangeError('a case number takes a real day');
  if (!Number.isInteger(of.sequence) || of.sequence < 1 || of.sequence > 99999)
    throw new RangeError('a case number takes a sequence from 1 to 99999');
  const digits = of.division + of.date.replaceAll('-', '') + String(of.sequence).padStart(5, '0');
  return `GDTY${digits}${checkDigit(digits)}`;
}

/** The number of one item of an application: the master's number, a hyphen, and 1 to 99 in two digits. */
export function childCaseNumber(master: string, item: number): string {
  const read = checkCaseNumber(master);
  if (!read.ok || read.item !== null)
    throw new RangeError('a child number needs the number of a whole application');
  if (!Number.isInteger(item) || item < 1 || item > 99)
    throw new RangeError('an item takes a number from 1 to 99');
  return `${read.caseNumber}-${String(item).padStart(2, '0')}`;
}

/** Reads a number as people type it (spaces around it, small letters) and says what is wrong with a mistyped one. */
export function checkCaseNumber(text: string): CaseNumberCheck {
  const parts = /^(GDTY(\d{6})(\d{4})(\d{2})(\d{2})(\d{5})(\d))(?:-(\d{2}))?$/.exec(
    text.trim().toUpperCase(),
  );
  if (!parts || parts[6] === '00000' || parts[8] === '00') return { ok: false, problem: 'shape' };
  const date = parsePlainDate(`${parts[3]}-${parts[4]}-${parts[5]}`);
  if (date === null) return { ok: false, problem: 'date' };
  if (checkDigit(parts[1]!.slice(4, -1)) !== Number(parts[7])) return { ok: false, problem: 'check-digit' };
  return {
    ok: true,
    caseNumber: parts[1]!,
    division: parts[2]!,
    date,
    sequence: Number(parts[6]),
    item: parts[8] ?? null,
  };
}

/** ISO 7064 MOD 11,10: catches every single wrong digit and nearly every swap of neighbours. */
function checkDigit(digits: string): number {
  const product = [...digits].reduce((left, digit) => (((left + Number(digit)) % 10 || 10) * 2) % 11, 10);
  return (11 - product) % 10;
}
