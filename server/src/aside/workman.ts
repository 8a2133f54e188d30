import { type ChildProcess, fork } from 'node:child_process';

/** One process that does one piece of work at a time; it starts with the first. */
export type Workman<Asked, Said> = {
  /** Throws `Died` when the process ended over it, `Error` with its words when it said that it cannot be done. */
  work: (asked: Asked) => Promise<Said>;
  stop: () => void;
};

/** The process was ended, or ended itself, over a piece of work: too slow, too large, or broken by it. */
export class Died extends Error {}

export type WorkmanLimits<Asked> = {
  child: string;
  /** Pieces of work, counted by `weigh`, after which another process takes over: the memory of one only grows. */
  perProcess: number;
  weigh?: (asked: Asked) => number;
  /** Milliseconds for one piece of work, from when the process is there. */
  patience: number;
  /** Megabytes the process may hold in all. It is told, and ends itself when it holds more (`answering.ts`). */
  megabytes: number;
};

/** Opens a place for one process: none runs before the first piece of work, and another takes over from one that ended or has done its share. */
export function openWorkman<Asked, Said>(limits: WorkmanLimits<Asked>): Workman<Asked, Said> {
  const { child: file, perProcess, weigh = () => 1, patience, megabytes } = limits;
  let child: ChildProcess | null = null;
  let done = 0;
  let ready = false;

  function begin(): ChildProcess {
    done = 0;
    ready = false;
    const started = fork(file, [String(megabytes)], {
      execArgv: [...loader(), `--max-old-space-size=${megabytes}`],
      env: bare,
      serialization: 'advanced',
      stdio: 'ignore',
    });
    started.on('error', () => {}); // `exit` follows, or the alarm
    started.on('exit', () => {
      if (child === started) child = null;
    });
    started.unref();
    started.channel?.unref();
    return started;
  }

  return {
    work: asked =>
      new Promise((resolve, reject) => {
        if (child !== null && done >= perProcess) retire();
        child ??= begin();
        const mine = child;
        const kill = () => mine.kill('SIGKILL');
        let alarm = setTimeout(kill, ready ? patience : patience + toStart);
        const settle = () => {
          clearTimeout(alarm);
          mine.off('message', heard).off('exit', ended);
        };
        const heard = (message: { said?: Said; fault?: string }) => {
          if (!('said' in message) && !('fault' in message)) {
            ready = true; // it says that it is there
            clearTimeout(alarm);
            alarm = setTimeout(kill, patience);
            return;
          }
          settle();
          done += weigh(asked);
          if (message.fault === undefined) resolve(message.said!);
          else reject(new Error(message.fault));
        };
        const ended = () => {
          settle();
          reject(new Died('the process died over a piece of work'));
        };
        mine.on('message', heard).on('exit', ended);
        mine.send(asked as object, () => {}); // a broken channel is told by `exit`
      }),
    stop: () => child?.kill('SIGKILL'),
  };

  function retire(): void {
    const old = child;
    child = null;
    old?.disconnect();
  }
}

/** Milliseconds a process may take to be there, on a machine that has much else to do. */
const toStart = 30_000;

/** What a process of this machine needs to run at all: none of the platform's keys and passwords are handed on. */
const bare = Object.fromEntries(
  ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'NODE_ENV'].flatMap(name =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  ),
);

/** Node 20 reads TypeScript through tsx; later ones by themselves. */
function loader(): string[] {
  const [major] = process.versions.node.split('.');
  return Number(major) >= 24 ? [] : ['--import', import.meta.resolve('tsx')];
}
