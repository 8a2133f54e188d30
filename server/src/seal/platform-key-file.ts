// The key file on disk: small JSON, mode 0600 in a folder of mode 0700, always complete, never overwritten in place.
// Losing this file is losing every case: it is backed up apart from the database.
import { randomBytes, randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { BadSetting } from '../bad-setting.ts';
import { algorithms } from './algorithms.ts';

export interface KeyMaterial {
  current: number;
  /** Version → 32 bytes in hex. */
  keys: Record<number, string>;
  blind: { current: number; keys: Record<number, string> };
}

/**
 * Version 1 of the sealing key and of the blind-index key, 32 random bytes each, drawn anew at every call: nothing may be
 * sealed by it before it lies in the key file.
 */
export function newKeyMaterial(): KeyMaterial {
  const fresh = () => ({ 1: randomBytes(32).toString('hex') });
  return { current: 1, keys: fresh(), blind: { current: 1, keys: fresh() } };
}

/** Makes the folder of the key file, closed to everybody else. */
export function prepareKeyFolder(path: string): void {
  fs.mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  fs.chmodSync(dirname(path), 0o700);
}

/**
 * Stores `offered` at `path` unless a key file is there already, and answers what is there in the end. Written aside, synced, then
 * linked into place: `link` fails when the name exists, so the first of two processes wins and neither reads half a file.
 */
export function createKeyFile(path: string, offered: KeyMaterial): KeyMaterial {
  if (!fs.existsSync(path)) {
    const aside = writeAside(path, offered);
    try {
      fs.linkSync(aside, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      fs.unlinkSync(aside);
    }
    syncFolder(dirname(path));
  }
  return readKeyFile(path);
}

/** Replaces the file by `change` of what it holds, one process at a time; the old file stays until the new one is on disk. */
export function replaceKeyFile(path: string, change: (held: KeyMaterial) => KeyMaterial): KeyMaterial {
  const lock = `${path}.lock`;
  try {
    fs.closeSync(fs.openSync(lock, 'wx', 0o600));
  } catch (cause) {
    throw new BadSetting(
      `${lock} is there: another rotation is running. If none is, remove it and try again.`,
      {
        cause,
      },
    );
  }
  try {
    const changed = change(readKeyFile(path));
    fs.renameSync(writeAside(path, changed), path);
    syncFolder(dirname(path));
    return changed;
  } finally {
    fs.unlinkSync(lock);
  }
}

/** Reads the key file. Throws a sentence naming the file when it is missing, open to other users, or changed by hand. */
export function readKeyFile(path: string): KeyMaterial {
  if (!fs.existsSync(path)) throw new BadSetting(`There is no key file at ${path}.`);
  if (process.platform !== 'win32' && (fs.statSync(path).mode & 0o027) !== 0) {
    throw new BadSetting(
      `The key file ${path} can be read or changed by other users: make its mode 0600 (0640 at most).`,
    );
  }
  let stored: KeyMaterial & { check: string };
  try {
    stored = JSON.parse(fs.readFileSync(path, 'utf8'));
  } catch {
    throw new BadSetting(`The key file ${path} is not JSON: restore it from its backup.`);
  }
  // A changed blind key would otherwise go unnoticed: look-ups would simply find nobody.
  const { check, ...material } = stored;
  if (check !== checkOf(material))
    throw new BadSetting(`The key file ${path} is damaged: restore it from its backup.`);
  return material;
}

function writeAside(path: string, material: KeyMaterial): string {
  const aside = `${path}.${randomUUID()}`;
  const file = fs.openSync(aside, 'wx', 0o600);
  try {
    fs.writeFileSync(file, `${JSON.stringify({ ...material, check: checkOf(material) }, null, 2)}\n`);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
  return aside;
}

function checkOf({ current, keys, blind }: KeyMaterial): string {
  return algorithms.sm3(JSON.stringify([current, keys, blind])).toString('hex');
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // a folder cannot be opened there; NTFS journals the name
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
