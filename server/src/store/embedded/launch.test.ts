// The launcher tried on the ways it is killed, misplaced and misused. Every starter is a process of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { getBinaries } from './binaries.ts';
import { SOCKET_PORT } from './settings.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'yimen-launch-'));
const asRoot = process.getuid?.() === 0;
const started: ChildProcess[] = [];
let made = ''; // a finished cluster, to be copied where a test is not about making one

beforeAll(async () => {
  made = path.join(root, 'made');
  await (await start(made, 'stop')).ended;
});

afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await until(() => postgresUnder(root).length === 0, 'every server is gone after its starter was killed');
});

afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

describe('a server of its own', () => {
  it('answers on a socket in a closed folder, in UTF-8 with checksums, and on no network', async () => {
    const { ready } = await start(copy('plain'));
    expect(fs.statSync(ready.host).mode & 0o777).toBe(0o700);
    const [row] = await query(
      ready.host,
      `select current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums,
        current_setting('listen_addresses') as addresses, current_setting('synchronous_commit') as commit,
        current_setting('fsync') as fsync, (select datlocale from pg_database where datname = 'postgres') as locale,
        array(select x from unnest(array['张', '李', '王']) x order by x collate "zh-x-icu") as pinyin`,
    );
    expect(row).toEqual({
      ...{ encoding: 'UTF8', checksums: 'on', addresses: '', commit: 'on', fsync: 'on', locale: 'C.UTF-8' },
      pinyin: ['李', '王', '张'],
    });
  });

  it('leaves nothing running and no note behind when stopped, and opens again', async () => {
    const dir = copy('again');
    const { ready, ended } = await start(dir, 'stop');
    expect(await ended).toBe(0);
    expect(isAlive(ready.pid)).toBe(false);
    expect(fs.readdirSync(dir).sort()).toEqual(['data', 'lib', 'lock']);
    expect((await start(dir)).ready.recovered).toBe('nothing');
  });

  it('works where the path is longer than Linux allows a socket, and below a closed folder', async () => {
    const deep = path.join(root, 'closed', ...Array<string>(6).fill('一个很长的目录名'), 'home');
    fs.mkdirSync(path.join(root, 'closed'), { mode: 0o700 });
    const first = await start(copy(deep));
    expect(Buffer.byteLength(first.ready.host)).toBeLessThan(60);
    expect(await query(first.ready.host, 'select 1 as one')).toEqual([{ one: 1 }]);
    first.child.kill('SIGKILL');
    await first.ended;
    const second = await start(deep);
    expect(second.ready.host).not.toBe(first.ready.host);
    expect(fs.existsSync(first.ready.host)).toBe(false);
    second.child.kill('SIGKILL');
    await second.ended;
    await (await start(deep, 'stop')).ended;
    expect(fs.existsSync(second.ready.host)).toBe(false);
  });

  it('tells its starter when the server ends by itself', async () => {
    const { ready, child, lines } = await start(copy('lost'));
    process.kill(ready.pid, 'SIGQUIT');
    await once(child, 'exit');
    expect(lines.at(-1)).toMatchObject({ lost: expect.stringContaining('内置数据库意外停止') });
  });
});

describe('two starters on one folder', () => {
  it('lets one through and tells the others who holds it', async () => {
    const dir = path.join(root, 'contested'); // not yet made: the race includes initdb
    const outcomes = await Promise.all([1, 2, 3].map(() => start(dir)));
    const through = outcomes.filter(o => o.lines[0]?.ready);
    const refused = outcomes.filter(o => o.lines[0]?.refused);
    expect([through.length, refused.length]).toEqual([1, 2]);
    for (const { ended } of refused) expect(await ended).toBe(2);
    const late = await start(dir);
    expect(late.lines[0]?.refused).toContain(`已有另一个一门进程（进程号 ${through[0]?.child.pid}）`);
  });
});

describe('after kill -9 of the starter', () => {
  it('loses no acknowledged write, leaves no orphan, and opens by itself, again and again', async () => {
    const dir = copy('killed');
    let acknowledged = 0;
    for (let round = 0; round < 4; round++) {
      const { ready, child, lines, ended } = await start(dir, 'write');
      await until(() => lines.length > 150, 'writes are flowing');
      child.kill('SIGKILL');
      await ended;
      acknowledged += lines.filter(line => line.acknowledged).length;
      if (round % 2 === 0) await until(() => !isAlive(ready.pid), 'the server is gone'); // else: start at once
    }
    const { ready, lines } = await start(dir);
    expect(lines[0]?.ready).toBe(true);
    const [row] = await query(ready.host, 'select count(*)::int as kept from written');
    expect(row?.kept).toBeGreaterThanOrEqual(acknowledged);
  });

  it('stops an orphan whose watchman was killed too', async () => {
    const dir = copy('orphan');
    const { ready, child, ended } = await start(dir);
    for (const pid of watchmenOf(dir)) process.kill(pid, 'SIGKILL');
    child.kill('SIGKILL');
    await ended;
    await sleep(100);
    expect(isAlive(ready.pid)).toBe(true);
    const next = await start(dir);
    expect(next.ready.recovered).toBe('orphan stopped');
    expect(isAlive(ready.pid)).toBe(false);
  });

  it('opens after a kill of everything, the server and its children included', async () => {
    const dir = copy('outage');
    const { ready, child, ended } = await start(dir, 'write');
    await sleep(150);
    for (const pid of [...watchmenOf(dir), child.pid ?? 0, ready.pid]) process.kill(pid, 'SIGKILL');
    await ended;
    expect((await start(dir)).lines[0]?.ready).toBe(true);
  });

  it('does not take a stranger with a recycled process id for its server', async () => {
    const dir = copy('recycled');
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
    started.push(stranger);
    const note = [stranger.pid, path.join(dir, 'data'), 1700000000, SOCKET_PORT, '/tmp', '', '', 'ready'];
    fs.writeFileSync(path.join(dir, 'data', 'postmaster.pid'), `${note.join('\n')}\n`);
    expect((await start(dir)).ready.recovered).toBe('recycled pid cleared');
    expect(isAlive(stranger.pid ?? 0)).toBe(true);
  });

  it('opens with a note of a process that is no more', async () => {
    const dir = copy('stale');
    fs.writeFileSync(path.join(dir, 'data', 'postmaster.pid'), `4194303\n${dir}/data\n1700000000\n5432\n`);
    expect((await start(dir)).ready.recovered).toBe('nothing');
  });

  it('starts over when the kill came in the middle of making the data', async () => {
    const dir = path.join(root, 'half');
    const child = run(dir, 'stay');
    await until(
      () => fs.existsSync(dir) && fs.readdirSync(dir).some(n => n.startsWith('data.new')),
      'initdb began',
    );
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(fs.existsSync(path.join(dir, 'data'))).toBe(false);
    expect((await start(dir)).lines[0]?.ready).toBe(true);
    expect(fs.readdirSync(dir).some(n => n.startsWith('data.new'))).toBe(false);
  });
});

describe('what it refuses, in a sentence', () => {
  it('a machine without binaries', () => {
    expect(() => getBinaries('aix', 'ppc64')).toThrow(/aix-ppc64.*DATABASE_URL[\s\S]*Set DATABASE_URL/);
  });

  it('data of another PostgreSQL version', async () => {
    const dir = copy('older');
    fs.writeFileSync(path.join(dir, 'data', 'PG_VERSION'), '16\n');
    const { lines, ended } = await start(dir);
    expect(lines[0]?.refused).toContain('由 PostgreSQL 16 建立');
    expect(await ended).toBe(2);
  });

  it.runIf(asRoot)('root without user namespaces, in a folder that no other user can reach', async () => {
    const dir = path.join(root, 'unreachable', 'home');
    fs.mkdirSync(path.dirname(dir), { mode: 0o700 });
    const { lines, ended } = await start(dir, 'stay', pathWithout('unshare', 'setpriv'));
    expect(lines[0]?.refused).toContain('YIMEN_HOME');
    expect(await ended).toBe(2);
  });
});

describe.runIf(asRoot)('as root', () => {
  it('runs in a user namespace, the files staying root’s', async () => {
    const dir = copy('namespace');
    expect((await start(dir)).ready.how).toBe('user namespace');
    expect(fs.statSync(path.join(dir, 'data')).uid).toBe(0);
  });

  it('without user namespaces changes user, the data with it, and stays with that user', async () => {
    const dir = copy('setuid');
    const { ready, child, ended } = await start(dir, 'stay', pathWithout('unshare'));
    expect(ready.how).toMatch(/^setuid (postgres|nobody) with dac_override$/); // `root` above is closed
    expect(await query(ready.host, 'select 1 as one')).toEqual([{ one: 1 }]);
    child.kill('SIGTERM');
    await ended;
    expect((await start(dir)).ready.how).toMatch(/^setuid/);
  });
});

interface Line {
  ready?: true;
  refused?: string;
  lost?: string;
  acknowledged?: number;
}

/** Starts a starter and waits for its first line. */
async function start(dir: string, act = 'stay', PATH = process.env.PATH) {
  const child = run(dir, act, PATH);
  const lines: Line[] = [];
  const ended = new Promise<number | null>(resolve => child.on('close', resolve));
  const reader = createInterface({ input: child.stdout! });
  reader.on('line', line => lines.push(JSON.parse(line)));
  await Promise.race([once(reader, 'line'), ended]);
  const ready = lines[0] as unknown as { pid: number; how: string; recovered: string; host: string };
  return { child, lines, ended, ready };
}

function run(dir: string, act: string, PATH = process.env.PATH): ChildProcess {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const native = major > 22 || (major === 22 && minor >= 18);
  const starter = fileURLToPath(new URL('starter.child.ts', import.meta.url));
  const child = spawn(process.execPath, [...(native ? [] : ['--import', 'tsx']), starter, dir, act], {
    env: { ...process.env, PATH, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  return child;
}

function copy(name: string): string {
  const dir = path.resolve(root, name);
  fs.mkdirSync(dir, { recursive: true });
  fs.cpSync(path.join(made, 'data'), path.join(dir, 'data'), { recursive: true });
  fs.chmodSync(path.join(dir, 'data'), 0o700);
  return dir;
}

function pathWithout(...commands: string[]): string {
  const bin = fs.mkdtempSync(path.join(root, 'bin-'));
  for (const name of commands) fs.writeFileSync(path.join(bin, name), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  return `${bin}:${process.env.PATH}`;
}

async function query(host: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ host, port: SOCKET_PORT, user: 'postgres', database: 'postgres' });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

function watchmenOf(dir: string): number[] {
  return processes().filter(pid => commandOf(pid).includes(`yimen-watch=${dir}`));
}

function postgresUnder(folder: string): number[] {
  return processes().filter(pid => {
    const words = commandOf(pid);
    return words.includes('-D') && words.some(word => word.startsWith(folder));
  });
}

function processes(): number[] {
  return fs.readdirSync('/proc').map(Number).filter(Boolean);
}

function commandOf(pid: number): string[] {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  return commandOf(pid).join('') !== ''; // a zombie has no command line
}

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 1000; i++) {
    if (holds()) return;
    await sleep(10);
  }
  throw new Error(`never came: ${what}`);
}
