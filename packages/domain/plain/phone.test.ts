import { expect, it } from 'vitest';
import { parsePhone } from './phone.ts';

it.each([
  '13812341234',
  ' 138 1234 1234 ',
  '138-1234-1234',
  '+8613812341234',
  '+86 138 1234 1234',
  '008613812341234',
  '8613812341234',
  '１３８　１２３４－１２３４',
])('reads the mobile number in %j', text => expect(parsePhone(text)).toBe('13812341234'));

it.each(['', '12812341234', '1381234123', '138123412345', '02087654321', '+85261234567', '1381234123a'])(
  'refuses %j',
  text => expect(parsePhone(text)).toBeNull(),
);
