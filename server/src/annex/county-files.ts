import { fileURLToPath } from 'node:url';
import type { AnnexForm } from '@yimen/domain/annex/form.ts';
import { type AsideLimits, openAside } from '../aside/aside.ts';
import type { Turn } from '../aside/turn.ts';
import { Died } from '../aside/workman.ts';
import { type CountyFile, unreadable } from './read-county-file.ts';

/** A county's own workbook, as the process is asked to read it. */
export type AskedFile = { form: AnnexForm; names: readonly string[]; bytes: Uint8Array };

/** Where the counties' own workbooks are opened (R8.3), away from everything else. */
export type CountyFiles = {
  /** What `readCountyFile` says of it; a file over which the process ended is one that cannot be opened. */
  read: (asked: AskedFile, turn: Turn) => Promise<CountyFile>;
  stop: () => void;
};

const usual: AsideLimits<AskedFile> = {
  child: fileURLToPath(new URL('./county-files.child.ts', import.meta.url)),
  atOnce: 1,
  perProcess: 200,
  patience: 10_000,
  megabytes: 512,
  tries: 1,
  each: { staff: 2, citizen: 0, platform: Number.POSITIVE_INFINITY },
  all: 24,
  words: {
    each: '您上传的表格还有几个正在读取，请等它们读完再上传下一个。',
    all: '现在上传表格的人较多，这个文件还没有读取。请一分钟后再试。',
  },
};

/** Opens that place: a workbook can be made small to send and endless to open, so it is opened in a process that may die of it (decision 0021). */
export function openCountyFiles(limits: Partial<AsideLimits<AskedFile>> = {}): CountyFiles {
  const { ask, stop } = openAside<AskedFile, CountyFile>({ ...usual, ...limits });
  return {
    async read(asked, turn) {
      try {
        return await ask(asked, turn);
      } catch (error) {
        if (error instanceof Died) return unreadable;
        throw error;
      }
    },
    stop,
  };
}
