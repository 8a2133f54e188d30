// 公民身份号码, GB 11643-1999: six digits of region, eight of birth, three of order, one check character.

import { type PlainDate, parsePlainDate } from './date.ts';
import { halfWidth } from './half-width.ts';

export type IdNumberCheck =
  | {
      readonly ok: true;
      /** Normalised: no spaces, half-width, the final x written `X`. */
      readonly idNumber: string;
      readonly birthDate: PlainDate;
      readonly gender: 'male' | 'female';
      /** The six-digit division where the number was first given; it need not exist any more. */
      readonly region: string;
    }
  | { readonly ok: false; readonly problem: 'length' | 'characters' | 'birth-date' | 'check-digit' };

/**
 * What a citizen's ID number says, or the first thing wrong with it. Region codes are not looked up: they outlive divisions.
 * Whether the birth date makes sense today is for the caller, who knows what day it is.
 */
export function checkIdNumber(text: string): IdNumberCheck {
  const idNumber = halfWidth(text).toUpperCase();
  if ([...idNumber].length !== 18) return { ok: false, problem: 'length' };
  if (!/^[1-9]\d{16}[\dX]$/.test(idNumber)) return { ok: false, problem: 'characters' };
  const birthDate = parsePlainDate(
    `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`,
  );
  if (birthDate === null || birthDate < '1900-01-01') return { ok: false, problem: 'birth-date' };
  if (checkCharacter(idNumber.slice(0, 17)) !== idNumber[17]) return { ok: false, problem: 'check-digit' };
  const gender = Number(idNumber[16]) % 2 === 1 ? 'male' : 'female';
  return { ok: true, idNumber, birthDate, gender, region: idNumber.slice(0, 6) };
}

/** ISO 7064 MOD 11-2 over the first seventeen digits. */
function checkCharacter(digits: string): string {
  const sum = [...digits].reduce((left, digit) => ((left + Number(digit)) * 2) % 11, 0);
  return '0123456789X'[(12 - sum) % 11]!;
}
