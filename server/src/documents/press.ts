import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Piece, Place } from './bind.ts';
import type { Sheet } from './sheet.ts';

/** Turns sheets into PDF, one after another, in a process of its own, so that the event loop stays free. */
export type Press = {
  print: (sheet: Sheet) => Promise<Buffer>;
  /** Several sheets as a piece of one file that begins at this place of it (`bind.ts`). */
  printTogether: (sheets: readonly Sheet[], from: Place) => Promise<Piece>;
  stop: () => void;
};

/** What the process is asked, and what it answers; a piece comes when a place was given. */
export type Asked = Sheet | { sheets: readonly Sheet[]; from: Place };
export type Said = { pdf?: Uint8Array; piece?: Piece; fault?: string; ready?: true };
type Order = { asked: Asked; done: (said: Said) => void; failed: (error: Error) => void; tries: number };
type Limits = { perProcess: number; patience: number; child: string };

const usual: Limits = {
  perProcess: 1000,
  patience: 30_000,
  child: fileURLToPath(new URL('./press.child.ts', import.meta.url)),
};

/**
 * Opens a press. The process starts with the first sheet and is replaced after `perProcess` of them (its memory only grows).
 * One that dies or takes longer than `patience` milliseconds is replaced too; the sheet is tried once more, then its order
 * fails and the next ones go on.
 */
export function openPress(limits: Partial<Limits> = {}): Press {
  const { perProcess, patience, child: file } = { ...usual, ...limits };
  const waiting: Order[] = [];
  let child: ChildProcess | null = null;
  let printed = 0;
  let current: Order | null = null;
  let alarm: NodeJS.Timeout | undefined;
  let stopped = false;

  function next(): void {
    if (current !== null || waiting.length === 0) return;
    if (child !== null && printed >= perProcess) retire();
    child ??= begin();
    current = waiting.shift()!;
    alarm = setTimeout(() => child?.kill('SIGKILL'), patience);
    child.send(current.asked);
  }

  function begin(): ChildProcess {
    printed = 0;
    const started = fork(file, { execArgv: loader(), serialization: 'advanced', stdio: 'ignore' });
    started.on('message', (said: Said) => {
      if (said.ready) return;
      const order = settle();
      printed += order !== null && 'sheets' in order.asked ? order.asked.sheets.length : 1;
      if (said.fault === undefined) order?.done(said);
      else order?.failed(new Error(`a paper could not be set: ${said.fault}`));
      next();
    });
    started.on('error', () => {}); // `exit` follows, or the alarm
    started.on('exit', () => {
      if (child !== started) return;
      child = null;
      const order = settle();
      if (order !== null && order.tries === 0 && !stopped) waiting.unshift({ ...order, tries: 1 });
      else order?.failed(new Error('the press died over a paper'));
      next();
    });
    started.unref();
    started.channel?.unref();
    return started;
  }

  function settle(): Order | null {
    clearTimeout(alarm);
    const order = current;
    current = null;
    return order;
  }

  function retire(): void {
    const old = child;
    child = null;
    old?.disconnect();
  }

  function order(asked: Asked): Promise<Said> {
    return new Promise((done, failed) => {
      if (stopped) return failed(new Error('the press is closed'));
      waiting.push({ asked, done, failed, tries: 0 });
      next();
    });
  }

  return {
    print: async sheet => Buffer.from((await order(sheet)).pdf!),
    async printTogether(sheets, from) {
      const { body, offsets, pages } = (await order({ sheets, from })).piece!;
      return { body: Buffer.from(body), offsets, pages };
    },
    stop() {
      stopped = true;
      for (const order of waiting.splice(0)) order.failed(new Error('the press is closed'));
      child?.kill();
    },
  };
}

/** Node 20 reads TypeScript through tsx; later ones by themselves. */
function loader(): string[] {
  const [major] = process.versions.node.split('.');
  return Number(major) >= 24 ? [] : ['--import', import.meta.resolve('tsx')];
}
