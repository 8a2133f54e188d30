// Every number and name here is invented.

import { maskPrivateNumbers } from '@yimen/domain/plain/private-numbers.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskLine } from './mask-line.ts';

const ID = '11010119900307888X';
const MOBILE = '13800001234';
const CARD = '6222020200112233445';

test.each([
  [`身份证${ID}已存在`, '身份证[id-number]已存在'],
  [`id=${ID.toLowerCase()};`, 'id=[id-number];'],
  ['440106199001011234', '[id-number]'],
  ['440106 19900101 1234', '[id-number]'],
  ['１１０１０１１９９００３０７８８８Ｘ', '[id-number]'],
  [`tel${MOBILE}x`, 'tel[mobile]x'],
  ['+86 138-0000-1234', '[mobile]'],
  ['8613800001234', '[mobile]'],
  ['/find?q=%2213800001234%22', '/find?q=%22[mobile]%22'],
  ['%20+8613800001234', '%20[mobile]'],
  [CARD, '[long-number]'],
  ['6222 0202 0011 2233 445', '[long-number]'],
  ['6222-0202-0011-2233', '[long-number]'],
  ['110101900307888', '[long-number]'],
  [`${ID}${MOBILE}`, '[long-number][mobile]'],
])('%s is masked', (text, masked) => {
  expect(maskPrivateNumbers(text)).toBe(masked);
});

test.each([
  '办件 GDTY4401062026112300001X 已受理',
  'GDTY44010620261123000012',
  'GDTY4401062026112300001X-03',
  '/cases/GDTY4401062026112300001X/items',
  '%2FGDTY4401062026112300001X',
  '01890a5d-ac96-774b-bcce-b302099a8057',
  '12345678-1234-4123-8123-138000012345',
  '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  '2026-11-23T01:02:03.456Z',
  '2026-11-23 01:02:03',
  '440106000000',
  '20261123010203',
  '1795395723456',
  '127.0.0.1:54321',
])('%s stays readable', text => {
  expect(maskPrivateNumbers(text)).toBe(text);
});

test('a case number does not shelter what is glued to it', () => {
  for (const text of [
    `GDTY${ID}`,
    `GDTY${CARD}`,
    `XGDTY4401062026112300001X`,
    `GDTY4401062026112300001X${MOBILE}`,
  ]) {
    expect(maskPrivateNumbers(text)).not.toMatch(/\d{8}/);
  }
});

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`));
const secret = fc.oneof(
  digits(17).chain(head => fc.constantFrom(...'0123456789X').map(check => head + check)),
  fc.stringMatching(/^1[3-9]\d{9}$/),
  fc.integer({ min: 16, max: 19 }).chain(digits),
);

test('no private number survives in any string, key or number, however deep', () => {
  const around = fc.string().filter(text => !/[0-9０-９%]/.test(text));
  const leaf = (number: string) =>
    fc.tuple(around, around).map(([before, after]) => `${before}${number}${after}`);
  const nested = (number: string) =>
    fc.letrec(tie => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf(number),
        fc.constant(/^\d+$/.test(number) ? Number(number) : number),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'err', number), tie('tree'), { minKeys: 1, maxKeys: 3 }),
        tie('tree').map(inner => JSON.stringify(inner)),
      ),
    })).tree;
  fc.assert(
    fc.property(
      secret.chain(number => fc.tuple(fc.constant(number), nested(number))),
      ([number, value]) => {
        const line = maskLine(`${JSON.stringify({ msg: value })}\n`);
        expect(line).not.toContain(number);
        expect(line).not.toContain(String(Number.parseInt(number, 10)).slice(0, 11));
        expect(line.endsWith('}\n') && line.indexOf('\n') === line.length - 1).toBe(true);
        JSON.parse(line);
      },
    ),
  );
});

test('private keys are hidden at any depth, in any writing; a person’s name too, a technical name not', () => {
  const shown = maskLine(
    JSON.stringify({
      job: {
        name: 'send-sms',
        soldier: { name: '李小明', id_number: 'x', BankCard: 1, address: null, list: [{ Password: 'p' }] },
      },
      text: JSON.stringify({ phone: 'abc', ok: 1 }),
    }),
  );
  expect(JSON.parse(shown)).toEqual({
    job: {
      name: 'send-sms',
      soldier: {
        name: '[hidden]',
        id_number: '[hidden]',
        BankCard: '[hidden]',
        address: null,
        list: [{ Password: '[hidden]' }],
      },
    },
    text: '{"phone":"[hidden]","ok":1}',
  });
});

test('bytes are not written, a line that is no JSON is masked all the same', () => {
  const bytes = { sealed: Buffer.from(ID), raw: new Uint8Array(Buffer.from(MOBILE)) };
  expect(JSON.parse(maskLine(JSON.stringify(bytes)))).toEqual({ sealed: '[bytes]', raw: '[bytes]' });
  expect(maskLine(`broken ${ID} ?q=李小明`)).toBe('broken [id-number] ?q=*');
});
