import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sm3Hex } from '../seal/digest.ts';
import { openFolderStore } from './folder-store.ts';
import type { ObjectStore } from './object-store.ts';
import { openS3Store } from './s3-store.ts';

const home = mkdtempSync(join(tmpdir(), 'yimen-objects-'));
const server = new S3rver({
  port: 0,
  address: '127.0.0.1',
  silent: true,
  directory: join(home, 's3'),
  configureBuckets: [{ name: 'yimen', configs: [] }],
});
let endpoint: string;
beforeAll(async () => {
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true, force: true });
});

const secret = { accessKey: 'S3RVER', secretKey: 'S3RVER' };
const stores: Record<string, () => Promise<ObjectStore> | ObjectStore> = {
  'a folder': () => openFolderStore(join(home, 'folder')),
  'an S3-compatible service': () =>
    openS3Store({ endpoint, region: 'us-east-1', bucket: 'yimen', ...secret }),
};

describe.each(Object.entries(stores))('%s keeps the contract of an object store (issue 3)', (_name, open) => {
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, place) => (place * 7) % 256));
  const address = sm3Hex(bytes);

  it('finds what was put, byte for byte, and again by another opening of it', async () => {
    await (await open()).put(address, bytes);
    expect((await (await open()).find(address))?.equals(bytes)).toBe(true);
  });

  it('takes the same again, and many at once', async () => {
    const store = await open();
    await Promise.all(Array.from({ length: 8 }, () => store.put(address, bytes)));
    const others = Array.from({ length: 16 }, (_, place) => Buffer.from(`object ${place}`));
    await Promise.all(others.map(each => store.put(sm3Hex(each), each)));
    const found = await Promise.all(others.map(each => store.find(sm3Hex(each))));
    expect(found.map(String)).toEqual(others.map(String));
  });

  it('finds nothing where nothing was put, and after it was removed; removing twice is no harm', async () => {
    const store = await open();
    expect(await store.find(sm3Hex('never put'))).toBeNull();
    await store.remove(address);
    await store.remove(address);
    expect(await store.find(address)).toBeNull();
  });

  it.each(['', '../../etc/passwd', 'A'.repeat(64), `${'a'.repeat(63)}/`])(
    'takes no address that is none: %j',
    async bad => {
      const store = await open();
      await expect((async () => store.put(bad, bytes))()).rejects.toThrow('not the address');
      await expect((async () => store.find(bad))()).rejects.toThrow('not the address');
      await expect((async () => store.remove(bad))()).rejects.toThrow('not the address');
    },
  );

  it('tidies without touching what was put', async () => {
    const store = await open();
    await store.put(address, bytes);
    await store.tidy();
    expect((await store.find(address))?.length).toBe(bytes.length);
  });
});

describe('the folder', () => {
  it('clears what interrupted puts left, once it is a day old, and no younger one', async () => {
    const folder = join(home, 'left');
    const store = await openFolderStore(folder);
    for (const name of ['old', 'young']) writeFileSync(join(folder, 'incoming', name), 'half');
    const before = new Date(Date.now() - 25 * 60 * 60 * 1000);
    utimesSync(join(folder, 'incoming', 'old'), before, before);
    await store.tidy();
    expect(readdirSync(join(folder, 'incoming'))).toEqual(['young']);
  });
});

describe('the bucket', () => {
  it('is not opened by a wrong secret, and says so as a failure, not as an absence', async () => {
    const wrong = openS3Store({
      endpoint,
      region: 'us-east-1',
      bucket: 'yimen',
      ...secret,
      secretKey: 'wrong',
    });
    await expect(wrong.find(sm3Hex('x'))).rejects.toThrow();
    await expect(wrong.put(sm3Hex('x'), Buffer.from('x'))).rejects.toThrow();
  });
});
