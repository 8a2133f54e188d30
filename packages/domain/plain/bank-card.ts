// A bank card number, for money paid to the soldier (R1.9). A passbook account is not a card and is not checked here.

import { halfWidth } from './half-width.ts';

export type BankCardCheck =
  | { readonly ok: true; readonly cardNumber: string }
  | { readonly ok: false; readonly problem: 'length' | 'characters' | 'check-digit' };

/** The card number without spaces and hyphens, or the first thing wrong: 16 to 19 digits, the last by Luhn (ISO/IEC 7812-1). */
export function checkBankCard(text: string): BankCardCheck {
  const cardNumber = halfWidth(text).replace(/-/g, '');
  if (!/^\d*$/.test(cardNumber)) return { ok: false, problem: 'characters' };
  if (cardNumber.length < 16 || cardNumber.length > 19) return { ok: false, problem: 'length' };
  if (/^0+$/.test(cardNumber) || luhn(cardNumber) !== 0) return { ok: false, problem: 'check-digit' };
  return { ok: true, cardNumber };
}

function luhn(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10;
}
