import { expect, test } from 'vitest';
import { type Algorithms, algorithms } from './algorithms.ts';
import { sm3Hex } from './digest.ts';
import { assertKnownAnswers } from './known-answers.ts';

test('this runtime gives the published answers of SM3, HMAC-SM3 and SM4 (GB/T 39786)', () => {
  expect(() => assertKnownAnswers()).not.toThrow();
  expect(sm3Hex('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  expect(sm3Hex('')).toBe('1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b');
});

const wrong: Record<keyof Algorithms, Algorithms> = {
  sm3: { ...algorithms, sm3: () => Buffer.alloc(32) },
  hmacSm3: { ...algorithms, hmacSm3: () => Buffer.alloc(32) },
  sm4Ctr: { ...algorithms, sm4Ctr: (_key, _iv, data) => Buffer.from(data) },
};
test.each(Object.entries(wrong))('a wrong %s stops the start', (_name, offered) => {
  expect(() => assertKnownAnswers(offered)).toThrow(/nothing may be sealed/);
});

test('an OpenSSL without the algorithm is named with the standard it lacks', () => {
  const absent = () => {
    throw new Error('unsupported');
  };
  expect(() => assertKnownAnswers({ ...algorithms, sm4Ctr: absent })).toThrow(/lacks SM4, GB\/T 32907/);
});
