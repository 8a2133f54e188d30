// A sealing key: the pair that encrypts and authenticates. Held as KeyObjects, which print as nothing in a log or in JSON.
import { createSecretKey, type KeyObject } from 'node:crypto';
import { algorithms } from './algorithms.ts';

export interface SealingKey {
  /** 1–65535, written into everything this key seals. */
  readonly version: number;
  /** SM4, 16 bytes. */
  readonly encrypt: KeyObject;
  /** HMAC-SM3, 32 bytes. */
  readonly authenticate: KeyObject;
}

/**
 * Derives the pair from 32 secret bytes by HMAC-SM3 with labels. `use` keeps keys of one master apart: what was sealed for
 * one use never opens under another. Refuses a master that is not 32 bytes and a version that does not fit two bytes.
 */
export function deriveSealingKey(master: Uint8Array, version: number, use: string): SealingKey {
  if (master.length !== 32) throw new Error('a master key has exactly 32 bytes');
  if (!Number.isInteger(version) || version < 1 || version > 0xffff)
    throw new Error('a key version is 1–65535');
  const from = createSecretKey(master);
  return {
    version,
    encrypt: createSecretKey(algorithms.hmacSm3(from, `yimen/${use}/encrypt`).subarray(0, 16)),
    authenticate: createSecretKey(algorithms.hmacSm3(from, `yimen/${use}/authenticate`)),
  };
}
