// Runs a program that must not outlive this process, not even after kill -9.
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Privileges } from './privileges.ts';

export interface Watched {
  /** The watchman: a shell that ends when the program has ended, with its code. */
  watchman: ChildProcess;
  /** What the program prints, to either output. Ends when the program and all its children have ended. */
  output: Readable;
  /** Resolves to the exit code once the program is gone. */
  gone: Promise<number>;
  /** Tells the program to stop. */
  end(): void;
}

/**
 * The watchman starts the program, then reads a pipe whose only writer is this process. End of file, because we ask
 * (`end`) or because we were killed, makes it interrupt the program (for PostgreSQL a fast shutdown) until it is gone.
 * There is one way to stop, so the one that must work after kill -9 is used every day.
 * `mark` stands in the watchman's command line, so that a later start recognises it.
 */
export function runWatched(
  mark: string,
  command: string[],
  privileges: Privileges,
  env: NodeJS.ProcessEnv,
): Watched {
  const watchman = spawn('sh', ['-c', WATCHMAN, mark, ...privileges.prefix, ...command], {
    ...privileges.identity,
    env,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    detached: true, // Ctrl-C in a terminal must reach us alone
  });
  const lifeline = watchman.stdin as Writable;
  const output = watchman.stdio[3] as Readable;
  lifeline.on('error', () => {}); // the watchman is gone: `gone` says so
  output.on('end', () => lifeline.end());
  const gone = new Promise<number>((resolve, reject) => {
    watchman.on('error', reject);
    watchman.on('exit', code => resolve(code ?? 1));
  });
  return { watchman, output, gone, end: () => lifeline.end() };
}

// The interrupt is repeated because a program that has not yet installed its handlers ignores the first one.
const WATCHMAN = `
"$@" </dev/null >&3 2>&3 3>&- &
program=$!
exec 3>&-
cat >/dev/null
( while kill -INT "$program" 2>/dev/null; do sleep 0.2; done ) &
insisting=$!
wait "$program"
code=$?
kill "$insisting" 2>/dev/null
exit "$code"`;
