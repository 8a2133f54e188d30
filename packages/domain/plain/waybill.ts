// The number on an EMS parcel: 13 digits within China, or UPU S10 (`EA123456785CN`), whose ninth digit is a check.

import { halfWidth } from './half-width.ts';

/** The number without spaces, in capitals; `null` when it cannot be an EMS number. */
export function parseWaybill(text: string): string | null {
  const number = halfWidth(text).replace(/-/g, '').toUpperCase();
  if (/^\d{13}$/.test(number)) return number;
  return /^[A-Z]{2}\d{9}[A-Z]{2}$/.test(number) && checkDigit(number.slice(2, 10)) === number[10]
    ? number
    : null;
}

const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** UPU S10: eleven less the weighted sum modulo eleven, where ten is written 0 and eleven 5. */
function checkDigit(serial: string): string {
  const sum = [...serial].reduce((total, digit, place) => total + Number(digit) * WEIGHTS[place]!, 0);
  const digit = 11 - (sum % 11);
  return digit === 10 ? '0' : digit === 11 ? '5' : String(digit);
}
