import { expect, it } from 'vitest';
import { checkBankCard } from './bank-card.ts';

it.each([
  ['4111 1111 1111 1111', '4111111111111111'], // the test card every textbook prints
  ['6200000000000000018', '6200000000000000018'],
  ['6200-0000-0000-0005', '6200000000000005'],
])('R1.9 takes %s', (text, cardNumber) => expect(checkBankCard(text)).toEqual({ ok: true, cardNumber }));

it.each([
  ['4111111111111112', 'check-digit'],
  ['4111111111111', 'length'],
  ['41111111111111111111', 'length'],
  ['', 'length'],
  ['4111x11111111111', 'characters'],
  ['0000000000000000', 'check-digit'],
])('refuses %j: %s', (text, problem) => expect(checkBankCard(text)).toEqual({ ok: false, problem }));
