import { expect, test } from 'vitest';
import { parseWaybill } from './waybill.ts';

test('a domestic number is 13 digits, however it was typed', () => {
  expect(parseWaybill(' 1234 5678 90123 ')).toBe('1234567890123');
  expect(parseWaybill('１２３４５６７８９０１２３')).toBe('1234567890123');
});

test('an international one carries the check digit of UPU S10', () => {
  expect(parseWaybill('rr473124829de')).toBe('RR473124829DE'); // the standard’s own example
  expect(parseWaybill('RR473124828DE')).toBe(null);
});

test.each(['', '123', '12345678901234', 'RR47312482DE', '梁永安'])('%s is none', text => {
  expect(parseWaybill(text)).toBe(null);
});
