// Puts right what a killed predecessor left behind. Runs under the hold, so nobody else is starting here.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import { findPostmaster, isTaken, removePidFile } from './pidfile.ts';

export type Recovered = 'nothing' | 'orphan stopped' | 'recycled pid cleared' | 'half-made data removed';

/** Waits for, or stops, a PostgreSQL that outlived its starter; clears a note that points at a stranger's process. */
export async function recover(home: string): Promise<Recovered> {
  const data = path.join(home, 'data');
  const stopped = await stopOrphans(home, data);
  const noted = findPostmaster(data);
  // A dead pid PostgreSQL handles itself, and better: it also looks for survivors. A taken one it must believe.
  const recycled = noted !== null && isTaken(noted);
  if (recycled) removePidFile(data);
  const halfMade = removeHalfMade(home);
  if (stopped) return 'orphan stopped';
  if (recycled) return 'recycled pid cleared';
  return halfMade ? 'half-made data removed' : 'nothing';
}

/** The word in a watchman's command line by which `recover` knows it. */
export function watchMark(home: string): string {
  return `yimen-watch=${home}`;
}

/** initdb works in a folder of this name; only a finished one becomes `data`. */
export const HALF_MADE = 'data.new';

const PATIENCE_MS = 20_000;

async function stopOrphans(home: string, data: string): Promise<boolean> {
  const began = Date.now();
  let interrupted = false;
  let quit = false;
  let living = processesOf(home);
  if (living.length === 0) return false;
  while (living.length > 0) {
    const postmaster = findPostmaster(data);
    const waited = Date.now() - began;
    if (!interrupted) {
      interrupted = signal(living, postmaster, 'SIGINT'); // fast: ends sessions, writes a checkpoint
    } else if (!quit && waited > PATIENCE_MS) {
      quit = signal(living, postmaster, 'SIGQUIT'); // at once: the log is replayed at the next start, nothing is lost
    } else if (waited > 2 * PATIENCE_MS) {
      throw new CannotStart(
        `上次运行留下的数据库进程（进程号 ${living.join('、')}）无法停止，请先结束它再启动。`,
        `PostgreSQL left by an earlier run (pid ${living.join(', ')}) does not stop; end it and start again.`,
      );
    }
    await sleep(25);
    living = processesOf(home);
  }
  return true;
}

function signal(living: number[], postmaster: number | null, name: NodeJS.Signals): boolean {
  if (postmaster === null || !living.includes(postmaster)) return false;
  try {
    process.kill(postmaster, name);
  } catch {
    // gone meanwhile
  }
  return true;
}

function removeHalfMade(home: string): boolean {
  const half = fs.readdirSync(home).filter(name => name.startsWith(HALF_MADE));
  for (const name of half) fs.rmSync(path.join(home, name), { recursive: true, maxRetries: 5 });
  return half.length > 0;
}

/** Every living process of ours on this home: watchman, initdb, server, and the server's own children. */
function processesOf(home: string): number[] {
  return fs
    .readdirSync('/proc')
    .map(Number)
    .filter(pid => pid > 1 && pid !== process.pid && (isStarted(pid, home) || isServing(pid, home)));
}

function isStarted(pid: number, home: string): boolean {
  const words = readProc(pid, 'cmdline').split('\0');
  const folder = words[words.indexOf('-D') + 1] ?? '';
  return (
    words.includes(watchMark(home)) || (words.includes('-D') && folder.startsWith(path.join(home, 'data')))
  );
}

function isServing(pid: number, home: string): boolean {
  if (readProc(pid, 'comm').trim() !== 'postgres') return false;
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`).startsWith(path.join(home, 'data'));
  } catch {
    return false; // ended, or another user's
  }
}

function readProc(pid: number, file: string): string {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
