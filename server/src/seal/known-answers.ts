// The known-answer test run at start: a build of OpenSSL without the national algorithms (some distributions compile them out,
// FIPS mode hides them) must stop the process, not store something nobody can open.
import { createSecretKey } from 'node:crypto';
import { type Algorithms, algorithms } from './algorithms.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const SM4_KEY = '0123456789abcdeffedcba9876543210';
const TWICE_PHRASE = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'.repeat(2);
const bytesOneTo = (last: number): Buffer => Buffer.from(Array.from({ length: last }, (_, at) => at + 1));

const known: { source: string; answer: string; ask: (a: Algorithms) => Buffer }[] = [
  {
    source: 'SM3, GB/T 32905-2016 A.1',
    ask: a => a.sm3('abc'),
    answer: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  },
  {
    source: 'SM3, GB/T 32905-2016 A.2, in two parts',
    ask: a => a.sm3('abcd'.repeat(10), 'abcd'.repeat(6)),
    answer: 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732',
  },
  {
    source: 'HMAC-SM3, GM/T 0042-2015 D.3 no. 1',
    ask: a => a.hmacSm3(createSecretKey(bytesOneTo(32)), TWICE_PHRASE),
    answer: 'ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a',
  },
  {
    source: 'HMAC-SM3, GM/T 0042-2015 D.3 no. 2',
    ask: a => a.hmacSm3(createSecretKey(bytesOneTo(37)), hex('cd'.repeat(50))),
    answer: '220bf579ded555393f0159f66c99877822a3ecf610d1552154b41d44b94db3ae',
  },
  {
    // The block cipher's own example, GB/T 32907-2016 A.1: counter mode over zeros shows the cipher bare.
    source: 'SM4, GB/T 32907-2016 A.1',
    ask: a => a.sm4Ctr(createSecretKey(hex(SM4_KEY)), hex(SM4_KEY), Buffer.alloc(16)),
    answer: '681edf34d206965e86b3e94f536e4246',
  },
  {
    source: 'SM4-CTR, draft-ribose-cfrg-sm4-10 A.2.5.1',
    ask: a =>
      a.sm4Ctr(
        createSecretKey(hex(SM4_KEY)),
        hex('000102030405060708090a0b0c0d0e0f'),
        hex(['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'aa', 'bb'].map(pair => pair.repeat(8)).join('')),
      ),
    answer:
      'ac3236cb970cc20791364c395a1342d1a3cbc1878c6f30cd074cce385cdd70c7' +
      'f234bc0e24c11980fd1286310ce37b926e02fcd0faa0baf38b2933851d824514',
  },
];

/**
 * Returns quietly when SM3, HMAC-SM3 and SM4-CTR give the published answers; otherwise throws a sentence that names the
 * standard's example that failed. Call it before the first key is read (等保 2.0, GB/T 39786: the module proves itself).
 */
export function assertKnownAnswers(offered: Algorithms = algorithms): void {
  for (const { source, ask, answer } of known) {
    let got: string;
    try {
      got = ask(offered).toString('hex');
    } catch (cause) {
      throw new Error(`This Node's OpenSSL (${process.versions.openssl}) lacks ${source}.`, { cause });
    }
    if (got !== answer)
      throw new Error(`The known answer of ${source} is wrong: nothing may be sealed here.`);
  }
}
