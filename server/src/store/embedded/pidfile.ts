// PostgreSQL's own note of who runs: `postmaster.pid` in the data folder.
import fs from 'node:fs';
import path from 'node:path';

/** The server's process id, or null where there is no note or it was never finished. */
export function findPostmaster(data: string): number | null {
  try {
    const pid = Number(fs.readFileSync(fileIn(data), 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}

/** Removes the note. Only for a note whose process is known not to be a PostgreSQL on this folder. */
export function removePidFile(data: string): void {
  fs.rmSync(fileIn(data), { force: true });
}

/** Whether any process has this id, ours or not. */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function fileIn(data: string): string {
  return path.join(data, 'postmaster.pid');
}
