// The three national algorithms everything in this folder stands on, and the only file here that names node:crypto's ciphers.
// A certified module (密码机, 密码卡) takes its place by offering the same three acts; GB/T 39786 wants one in production,
// keys held by software are for development and pilots.
import { createCipheriv, createHash, createHmac, type KeyObject } from 'node:crypto';

export interface Algorithms {
  /** SM3 (GB/T 32905) over the parts one after another: 32 bytes. */
  sm3(...parts: (string | Uint8Array)[]): Buffer;
  /** HMAC-SM3 (GB/T 15852.2) over the parts one after another: 32 bytes. */
  hmacSm3(key: KeyObject, ...parts: (string | Uint8Array)[]): Buffer;
  /** SM4 in counter mode (GB/T 32907, 17964): the same act seals and opens. Key and iv are 16 bytes. */
  sm4Ctr(key: KeyObject, iv: Uint8Array, data: Uint8Array): Buffer;
}

export const algorithms: Algorithms = {
  sm3(...parts) {
    const hash = createHash('sm3');
    for (const part of parts) hash.update(part);
    return hash.digest();
  },

  hmacSm3(key, ...parts) {
    const mac = createHmac('sm3', key);
    for (const part of parts) mac.update(part);
    return mac.digest();
  },

  sm4Ctr(key, iv, data) {
    const cipher = createCipheriv('sm4-ctr', key, iv);
    return Buffer.concat([cipher.update(data), cipher.final()]);
  },
};
