// The folder of the Unix socket: the only way in, closed to everybody but the owner.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SOCKET_PORT } from './settings.ts';

/** Linux keeps a socket's path in 108 bytes, the last of them zero. */
const LONGEST = 107;

/**
 * Makes the socket's folder and answers its path: `run` in the home, or, where that is too long for Linux, a private
 * folder under the runtime or temporary folder, to which `run` is then a link, so that the next start clears it away.
 */
export function makeSocketFolder(home: string, owner: { uid?: number; gid?: number }): string {
  const run = path.join(home, 'run');
  clearSocketFolder(home);
  let folder = run;
  if (fits(run)) {
    fs.mkdirSync(run, { mode: 0o700 });
    fs.chmodSync(run, 0o700);
  } else {
    const parents = [process.env.XDG_RUNTIME_DIR ?? '/nowhere', os.tmpdir(), '/tmp'];
    const parent = parents.find(p => fits(path.join(p, 'yimen-XXXXXX')) && isFolder(p)) ?? '/tmp';
    folder = fs.mkdtempSync(path.join(parent, 'yimen-')); // mode 700
    fs.symlinkSync(folder, run);
  }
  if (owner.uid !== undefined) fs.chownSync(folder, owner.uid, owner.gid ?? owner.uid);
  return folder;
}

/** Removes what a stopped server left: only its own two file names, only then the folder, and the link to it. */
export function clearSocketFolder(home: string): void {
  const run = path.join(home, 'run');
  const stat = fs.lstatSync(run, { throwIfNoEntry: false });
  if (!stat) return;
  const folder = stat.isSymbolicLink() ? fs.readlinkSync(run) : run;
  for (const name of [`.s.PGSQL.${SOCKET_PORT}`, `.s.PGSQL.${SOCKET_PORT}.lock`]) {
    fs.rmSync(path.join(folder, name), { force: true });
  }
  if (isFolder(folder)) fs.rmdirSync(folder);
  if (stat.isSymbolicLink()) fs.rmSync(run, { force: true });
}

function fits(folder: string): boolean {
  return Buffer.byteLength(path.join(folder, `.s.PGSQL.${SOCKET_PORT}`)) <= LONGEST;
}

function isFolder(folder: string): boolean {
  return fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
