import { fileURLToPath } from 'node:url';
import type { PrintedSheet } from '@yimen/domain/annex/printed-sheet.ts';
import { type AsideLimits, openAside } from '../../aside/aside.ts';
import type { Turn } from '../../aside/turn.ts';

/** What the process is asked, and what it answers. */
export type Asked = { sheets: readonly PrintedSheet[]; format: 'xlsx' | 'docx' };
export type Said = { file: Uint8Array };

/** Writes the annex as Excel and Word in a process of its own, everybody's in turn: the province's Word takes seconds, in which nobody else must wait. */
export type AnnexWriter = {
  /** The sheets as one file. */
  write: (asked: Asked, turn: Turn) => Promise<Buffer>;
  stop: () => void;
};

const limits: AsideLimits<Asked> = {
  child: fileURLToPath(new URL('./writer.child.ts', import.meta.url)),
  atOnce: 1,
  perProcess: 500,
  weigh: ({ sheets }) => sheets.length,
  patience: 60_000,
  megabytes: 1500,
  tries: 2,
  each: { staff: 4, citizen: 0, platform: Number.POSITIVE_INFINITY },
  all: 60,
  words: {
    each: '您要的情况表还有几份正在生成，请等它们出来后再下载下一份。',
    all: '现在同时下载情况表的人较多，这一份还没有生成。请一分钟后再试。',
  },
};

/** Opens the place; its process starts with the first file, and is replaced when it dies, takes too long or has written some five hundred sheets. */
export function openAnnexWriter(): AnnexWriter {
  const { ask, stop } = openAside<Asked, Said>(limits);
  return {
    write: async (asked, turn) => Buffer.from((await ask(asked, turn)).file),
    stop,
  };
}
