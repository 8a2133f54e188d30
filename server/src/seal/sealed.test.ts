import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newDataKey } from './data-key.ts';
import { SealBroken, type SealFault } from './seal-broken.ts';
import { applicationContext } from './seal-context.ts';
import { open, SEAL_OVERHEAD, seal } from './sealed.ts';
import { openJson, sealJson } from './sealed-json.ts';

const key = newDataKey();
const here = applicationContext('app-1', 'answers', 1);

test('whatever bytes or text go in come out, a fixed few longer in between', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ minLength: 1 }), (bytes, context) => {
      const sealed = seal(bytes, key, context);
      expect(sealed.length).toBe(bytes.length + SEAL_OVERHEAD);
      expect([...open(sealed, key, context)]).toEqual([...bytes]);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }).filter(isWellFormed), text => {
      expect(open(seal(text, key, here), key, here).toString('utf8')).toBe(text);
    }),
  );
});

test('any JSON value comes back, squeezed or not', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), value => {
      const asJson = JSON.parse(JSON.stringify(value));
      expect(openJson(sealJson(value, key, here), key, here)).toEqual(asJson);
    }),
  );
  const long = {
    fields: Array.from({ length: 200 }, (_, at) => ({ field: `f${at}`, value: '广东省广州市' })),
  };
  const sealed = sealJson(long, key, here);
  expect(sealed.length).toBeLessThan(JSON.stringify(long).length / 3);
  expect(openJson(sealed, key, here)).toEqual(long);
  expect(() => sealJson(undefined, key, here)).toThrow();
});

test('the same text sealed twice looks different, and shows nothing of itself', () => {
  const [one, two] = [seal('同一份材料', key, here), seal('同一份材料', key, here)];
  expect(one.equals(two)).toBe(false);
  expect(one.includes(Buffer.from('材料'))).toBe(false);
});

test('every single changed byte is refused, and so is every shorter or longer copy', () => {
  const sealed = seal('退役士兵张三丰的住址', key, here);
  for (let at = 0; at < sealed.length; at++) {
    for (const flip of [1, 0x80, 0xff]) {
      const changed = Buffer.from(sealed);
      changed[at] = changed[at]! ^ flip;
      expect(
        faultOf(() => open(changed, key, here)),
        `byte ${at}`,
      ).not.toBe('opened');
    }
    expect(faultOf(() => open(sealed.subarray(0, at), key, here))).not.toBe('opened');
  }
  expect(faultOf(() => open(Buffer.concat([sealed, Buffer.of(0)]), key, here))).toBe('not-authentic');
});

test('sealed bytes cannot be moved to another application, purpose, revision or key', () => {
  const sealed = seal('x', key, here);
  const elsewhere = [
    applicationContext('app-2', 'answers', 1),
    applicationContext('app-1', 'material-name', 1),
    applicationContext('app-1', 'answers', 2),
    applicationContext('app-1","answers', '1', 1),
  ];
  for (const context of elsewhere) expect(faultOf(() => open(sealed, key, context))).toBe('not-authentic');
  expect(faultOf(() => open(sealed, newDataKey(), here))).toBe('not-authentic');
  expect(faultOf(() => open(sealed, newDataKey(2), here))).toBe('unknown-key-version');
  expect(faultOf(() => open(Buffer.alloc(SEAL_OVERHEAD), key, here))).toBe('unknown-format');
  expect(() => seal('x', key, '')).toThrow(/context/);
});

test('a context borrows nothing from the body: moving bytes over the border is refused', () => {
  const sealed = seal('body', key, 'ab');
  const shifted = Buffer.concat([Buffer.from('b'), sealed]);
  expect(faultOf(() => open(shifted, key, 'a'))).not.toBe('opened');
});

test('a key prints as nothing', () => {
  const secret = key.master.export().toString('hex');
  expect(JSON.stringify(key) + inspect(key, { depth: 9, showHidden: true })).not.toContain(secret);
  expect(JSON.stringify({ key })).toBe('{"key":{"version":1,"encrypt":{},"authenticate":{},"master":{}}}');
});

function faultOf(act: () => unknown): SealFault | 'opened' {
  try {
    act();
    return 'opened';
  } catch (error) {
    if (error instanceof SealBroken) return error.fault;
    throw error;
  }
}

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udfff]/u.test(text);
}
