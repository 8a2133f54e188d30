import { randomUUID } from 'node:crypto';
import { registerEleven } from '@yimen/demo/registration.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKeyMaterial } from '../seal/platform-key-file.ts';
import { platformKeysOf } from '../seal/platform-keys.ts';
import { SealBroken } from '../seal/seal-broken.ts';
import { sealedKeyVersion } from '../seal/sealed.ts';
import { findApplication } from './find-application.ts';
import type { Platform } from './platform.ts';
import { rewrapDataKeys } from './rewrap-data-keys.ts';
import { acted, staff, testPlatform } from './test-platform.ts';
import { verifyHistory } from './verify-history.ts';

const first = newKeyMaterial();
const rotated = { ...first, current: 2, keys: { ...first.keys, 2: newKeyMaterial().keys[1]! } };
const before = platformKeysOf(first);
const after = platformKeysOf(rotated);

let platform: Platform & { close: () => Promise<void> };
const ids: string[] = [];
beforeAll(async () => {
  platform = { ...(await testPlatform()), keys: before };
  for (let count = 0; count < 5; count++) {
    const command = registerEleven({ id: randomUUID(), applicant: randomUUID() });
    await acted(platform, staff('440781-window', 'clerk'), command.id, command);
    ids.push(command.id);
  }
});
afterAll(() => platform.close());

const versions = async () => {
  const { rows } = await platform.pool.query<{ data_key: Buffer }>('select data_key from application');
  return rows.map(row => sealedKeyVersion(row.data_key));
};

test('after a rotation every data key is wrapped anew, from where an earlier run stopped, while acts go on', async () => {
  const newer = { ...platform, keys: after };
  const receive = { type: 'receive', item: '02', seen: null } as const;
  const stopped = new Error('the machine went down');
  const pool = { query: (...query: [string, unknown[]]) => platform.pool.query(...query) };
  let exchanged = 0;
  const dying = (text: string, values: unknown[]) => {
    if (text.startsWith('update') && exchanged++ === 2) throw stopped;
    return pool.query(text, values);
  };
  await expect(rewrapDataKeys({ ...newer, pool: { query: dying } as never })).rejects.toBe(stopped);
  expect((await versions()).sort()).toEqual([1, 1, 1, 2, 2]);

  const told: [number, number][] = [];
  const acts = Promise.all(
    ids.map(id => acted(newer, staff('440781-police', 'handler'), id, receive).catch(String)),
  );
  expect(await rewrapDataKeys(newer, (done, of) => told.push([done, of]))).toBe(3);
  await acts;
  expect(told).toEqual([[3, 3]]);
  expect(await versions()).toEqual([2, 2, 2, 2, 2]);
  expect(await rewrapDataKeys(newer)).toBe(0);

  const alone = { ...platform, keys: platformKeysOf({ ...rotated, keys: { 2: rotated.keys[2]! } }) };
  for (const id of ids) {
    expect(await verifyHistory(alone, id)).toEqual([]);
    expect(Object.keys((await findApplication(alone, id))!.box!.contents)).not.toEqual([]);
    await expect(findApplication(platform, id)).rejects.toThrow(SealBroken);
  }
});
