import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type AsideLimits, openAside } from '../../aside/aside.ts';
import type { Turn } from '../../aside/turn.ts';
import { Died } from '../../aside/workman.ts';
import type { Intake } from './examine.ts';

/** Where uploads are opened, away from everything else. */
export type Workbench = {
  /** What is kept of a file, or its fault: `too-costly` when opening it ended the process. */
  examine: (given: Buffer, turn: Turn) => Promise<Intake>;
  stop: () => void;
};

/** What is said when there is no room for one more upload, whoever sends it. */
export const tooManyUploads = '现在上传文件的人较多，这个文件还没有上传。请一分钟后再试。';

const usual: AsideLimits<Buffer> = {
  child: fileURLToPath(new URL('./workbench.child.ts', import.meta.url)),
  // A core stays for the server, so that nobody else waits for somebody's pictures.
  atOnce: Math.min(2, Math.max(1, availableParallelism() - 1)),
  perProcess: 500,
  patience: 30_000,
  megabytes: 1024,
  tries: 1,
  each: { staff: 6, citizen: 3, platform: Number.POSITIVE_INFINITY },
  all: 48,
  words: {
    each: '您上传的文件还有几个正在检查，请等它们检查完再上传下一个。',
    all: tooManyUploads,
  },
};

/**
 * Opens the workbench: pictures are remade and PDFs looked over in processes of their own (decision 0021), because the threads that
 * would do it here also read files and check passwords for everybody, and what chokes on a file there dies alone.
 */
export function openWorkbench(limits: Partial<AsideLimits<Buffer>> = {}): Workbench {
  const { ask, stop } = openAside<Buffer, Intake>({ ...usual, ...limits });
  return {
    async examine(given, turn) {
      try {
        const intake = await ask(given, turn);
        return intake.ok ? { ...intake, bytes: Buffer.from(intake.bytes) } : intake;
      } catch (error) {
        if (error instanceof Died) return { ok: false, fault: 'too-costly' };
        throw error;
      }
    },
    stop,
  };
}
