import { fileURLToPath } from 'node:url';
import { type AsideLimits, type Fetched, openAside } from '../aside/aside.ts';
import type { Turn } from '../aside/turn.ts';
import type { Piece, Place } from './bind.ts';
import type { Sheet } from './sheet.ts';

/** Turns sheets into PDF in a process of its own, everybody's in turn, so that the event loop stays free. */
export type Press = {
  /** A function is called for the sheet once there is a place for it, and may find that there is none to print. */
  print: (sheet: Sheet | Fetched<Sheet>, turn: Turn) => Promise<Buffer>;
  /** Several sheets as a piece of one file that begins at this place of it (`bind.ts`). */
  printTogether: (sheets: readonly Sheet[], from: Place, turn: Turn) => Promise<Piece>;
  stop: () => void;
};

/** What the process is asked, and what it answers; a piece comes when a place was given. */
export type Asked = Sheet | { sheets: readonly Sheet[]; from: Place };
export type Said = { pdf?: Uint8Array; piece?: Piece };

const usual: AsideLimits<Asked> = {
  child: fileURLToPath(new URL('./press.child.ts', import.meta.url)),
  atOnce: 1,
  perProcess: 1000,
  weigh: asked => ('sheets' in asked ? asked.sheets.length : 1),
  patience: 30_000,
  megabytes: 1500,
  tries: 2,
  each: { staff: 8, citizen: 3, platform: Number.POSITIVE_INFINITY },
  all: 200,
  words: {
    each: '您要的文书还有几份正在生成，请等它们出来后再打开下一份。',
    all: '现在同时生成文书的人较多，这一份还没有生成。请一分钟后再试。',
  },
};

/**
 * Opens a press. The process starts with the first sheet and is replaced after `perProcess` of them (its memory only grows).
 * One that dies or takes longer than `patience` milliseconds is replaced too; the sheet is tried once more, then its order
 * fails and the next ones go on.
 */
export function openPress(limits: Partial<AsideLimits<Asked>> = {}): Press {
  const { ask, stop } = openAside<Asked, Said>({ ...usual, ...limits });
  return {
    print: async (sheet, turn) => Buffer.from((await ask(sheet, turn)).pdf!),
    async printTogether(sheets, from, turn) {
      const { body, offsets, pages } = (await ask({ sheets, from }, turn)).piece!;
      return { body: Buffer.from(body), offsets, pages };
    },
    stop,
  };
}
