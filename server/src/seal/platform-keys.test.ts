import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { blindIndex } from './blind-index.ts';
import { newDataKey, rewrapDataKey, unwrapDataKey, wrapDataKey } from './data-key.ts';
import { loadPlatformKeys, rotatePlatformKeys } from './platform-keys.ts';
import { platformSealed } from './platform-sealed.ts';
import { SealBroken } from './seal-broken.ts';
import { open, seal } from './sealed.ts';

const root = fs.mkdtempSync(join(tmpdir(), 'yimen-keys-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));
const newHome = () => fs.mkdtempSync(join(root, 'home-'));
const fileOf = (home: string) => join(home, 'keys', 'platform-keys.json');
const modeOf = (path: string) => (fs.statSync(path).mode & 0o777).toString(8);

describe('the key file', () => {
  test('is created once, closed to others, with nothing left beside it', () => {
    const home = newHome();
    const first = blindIndex(loadPlatformKeys({ home }), 'number', 'x');
    expect(blindIndex(loadPlatformKeys({ home, mayCreate: false }), 'number', 'x')).toBe(first);
    expect(modeOf(join(home, 'keys'))).toBe('700');
    expect(modeOf(fileOf(home))).toBe('600');
    expect(fs.readdirSync(join(home, 'keys'))).toEqual(['platform-keys.json']);
  });

  test('is never created where it was expected: a mounted path, or a database that holds cases', () => {
    const home = newHome();
    expect(() => loadPlatformKeys({ home, path: join(home, 'absent.json') })).toThrow(/no key file/);
    expect(() => loadPlatformKeys({ home, mayCreate: false })).toThrow(/no key file/);
    expect(fs.readdirSync(home)).toEqual([]);
  });

  test('is refused when others may read it, when one digit changed, and when it is cut short', () => {
    const home = newHome();
    loadPlatformKeys({ home });
    const text = fs.readFileSync(fileOf(home), 'utf8');
    fs.chmodSync(fileOf(home), 0o644);
    expect(() => loadPlatformKeys({ home })).toThrow(/other users/);
    fs.chmodSync(fileOf(home), 0o600);
    fs.writeFileSync(
      fileOf(home),
      text.replace(/"1": "(.)/, (all, digit) => all.slice(0, -1) + (digit === '0' ? '1' : '0')),
    );
    expect(() => loadPlatformKeys({ home })).toThrow(/damaged/);
    fs.writeFileSync(fileOf(home), text.slice(0, 40));
    expect(() => loadPlatformKeys({ home })).toThrow(/not JSON/);
  });

  test('processes that start at once agree on one set of keys', async () => {
    const homes = Array.from({ length: 60 }, newHome); // sixty first starts, so that some of them do collide
    const go = join(newHome(), 'go');
    const starts = Array.from({ length: 4 }, () => firstStartsInAnotherProcess(homes, go));
    await Promise.all(starts.map(start => start.ready));
    fs.writeFileSync(go, '');
    const seen = await Promise.all(starts.map(start => start.indexes));
    expect(new Set(seen).size).toBe(1);
    expect(new Set(JSON.parse(seen[0]!)).size).toBe(homes.length);
    for (const home of homes) expect(fs.readdirSync(join(home, 'keys'))).toEqual(['platform-keys.json']);
  });
});

describe('rotation', () => {
  test('adds a version, keeps the old readable and the blind index as it was', () => {
    const home = newHome();
    const before = loadPlatformKeys({ home });
    const dataKey = newDataKey();
    const wrapped = wrapDataKey(dataKey, before, 'app-1');
    const answers = seal('answers', dataKey, 'ctx');
    const kept = platformSealed(before).sealJson({ to: 'x' }, 'sms/1');
    expect(rotatePlatformKeys({ home })).toBe(2);
    const after = loadPlatformKeys({ home });
    expect([after.current, Object.keys(after.keys), modeOf(fileOf(home))]).toEqual([2, ['1', '2'], '600']);
    expect(open(answers, unwrapDataKey(wrapped, after, 'app-1'), 'ctx').toString()).toBe('answers');
    expect(platformSealed(after).openJson(kept, 'sms/1')).toEqual({ to: 'x' });
    expect(blindIndex(after, 'phone', '13800000000')).toBe(blindIndex(before, 'phone', '13800000000'));

    const again = rewrapDataKey(wrapped, after, 'app-1');
    expect(again && open(answers, unwrapDataKey(again, after, 'app-1'), 'ctx').toString()).toBe('answers');
    expect(again && rewrapDataKey(again, after, 'app-1')).toBeNull();
    expect(() => unwrapDataKey(again!, before, 'app-1')).toThrow('unknown-key-version');
  });

  test('two at once: the second is told, and nothing is lost', () => {
    const home = newHome();
    loadPlatformKeys({ home });
    fs.writeFileSync(`${fileOf(home)}.lock`, '');
    expect(() => rotatePlatformKeys({ home })).toThrow(/another rotation/);
    fs.unlinkSync(`${fileOf(home)}.lock`);
    expect([rotatePlatformKeys({ home }), rotatePlatformKeys({ home })]).toEqual([2, 3]);
    expect(fs.readdirSync(join(home, 'keys'))).toEqual(['platform-keys.json']);
  });
});

describe('a wrapped data key', () => {
  const keys = loadPlatformKeys({ home: newHome() });

  test('opens for its own application only, and not when a byte changed', () => {
    const wrapped = wrapDataKey(newDataKey(3), keys, 'app-1');
    expect(wrapped.length).toBe(85);
    expect(unwrapDataKey(wrapped, keys, 'app-1').version).toBe(3);
    expect(() => unwrapDataKey(wrapped, keys, 'app-2')).toThrow(SealBroken);
    expect(() => unwrapDataKey(wrapped, loadPlatformKeys({ home: newHome() }), 'app-1')).toThrow(SealBroken);
    for (let at = 0; at < wrapped.length; at++) {
      const changed = Buffer.from(wrapped);
      changed[at] = changed[at]! ^ 1;
      expect(() => unwrapDataKey(changed, keys, 'app-1')).toThrow(SealBroken);
    }
  });

  test('is no platform blob, and a platform blob is no data key', () => {
    const context = JSON.stringify(['data-key', 'app-1']);
    const wrapped = wrapDataKey(newDataKey(), keys, 'app-1');
    expect(() => platformSealed(keys).openJson(wrapped, context)).toThrow(SealBroken);
    expect(() => unwrapDataKey(platformSealed(keys).sealJson('x', context), keys, 'app-1')).toThrow(
      SealBroken,
    );
    const blob = platformSealed(keys).sealJson({ status: 200 }, 'idempotency/1');
    expect(() => platformSealed(keys).openJson(blob, 'idempotency/2')).toThrow(SealBroken);
  });
});

/** A process that says `ready`, waits for the file `go`, starts in each home in turn and prints an index made with its keys. */
function firstStartsInAnotherProcess(homes: string[], go: string) {
  const here = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
  const program = `
    const { existsSync } = await import('node:fs');
    const { loadPlatformKeys } = await import(${here('./platform-keys.ts')});
    const { blindIndex } = await import(${here('./blind-index.ts')});
    process.stderr.write('ready');
    while (!existsSync(${JSON.stringify(go)}));
    const indexes = ${JSON.stringify(homes)}.map(home => blindIndex(loadPlatformKeys({ home }), 'number', 'x'));
    process.stdout.write(JSON.stringify(indexes));`;
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const child = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', program]);
  const said = { out: '', err: '' };
  child.stdout.on('data', part => {
    said.out += part;
  });
  child.stderr.on('data', part => {
    said.err += part;
  });
  const indexes = new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => (code === 0 ? resolve(said.out) : reject(new Error(said.err))));
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.stderr.on('data', () => said.err.includes('ready') && resolve());
    indexes.catch(reject);
  });
  return { ready, indexes };
}
