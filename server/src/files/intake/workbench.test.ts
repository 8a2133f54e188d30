import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Turn } from '../../aside/turn.ts';
import { phonePicture } from './test-specimens.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** A process that answers who it is, and does as the file says: holds ever more memory outside the engine, or never comes back. */
const folder = mkdtempSync(join(tmpdir(), 'yimen-workbench-'));
const child = join(folder, 'child.ts');
writeFileSync(
  child,
  `import { answering } from '${new URL('../../aside/answering.ts', import.meta.url).pathname}';
   const wait = (ms: number) => new Promise(done => setTimeout(done, ms));
   answering(async (given: Uint8Array) => {
     const says = Buffer.from(given).toString();
     if (says === 'stall') for (;;);
     if (says === 'grow') for (const held: Buffer[] = []; ; await wait(1)) held.push(Buffer.alloc(20e6, 1));
     if (says === 'secret') return { ok: true, bytes: Buffer.from(process.env.YIMEN_TEST_SECRET ?? 'nothing') };
     await wait(says.startsWith('slow') ? 200 : 0);
     return { ok: true, bytes: Buffer.from(String(process.pid)) };
   });`,
);
let bench: Workbench;
afterEach(() => bench.stop());
afterAll(() => rmSync(folder, { recursive: true }));

const soldier = (number: number): Turn => ({ rank: 'citizen', whose: `citizen:${number}` });
const put = async (says: string, turn = soldier(1)) => {
  const intake = await bench.examine(Buffer.from(says), turn);
  return intake.ok ? intake.bytes.toString() : intake.fault;
};

describe('uploads are opened in a process of its own (decision 0021)', () => {
  it('a picture is remade there, and not here', async () => {
    bench = openWorkbench();
    const intake = await bench.examine(await phonePicture(), soldier(1));
    expect(intake).toMatchObject({ ok: true, format: 'jpeg', pages: 1 });
  });

  it.each([
    ['takes too long', 'stall', { patience: 4000 }],
    ['takes too much memory', 'grow', { megabytes: 300 }],
  ])('what %s is refused, and the next file finds another process', async (_what, says, limits) => {
    bench = openWorkbench({ child, atOnce: 1, ...limits });
    const before = await put('a');
    expect(await put(says)).toBe('too-costly');
    const after = await put('b');
    expect(Number(after)).toBeGreaterThan(0);
    expect(after).not.toBe(before);
  });

  it('it is told nothing of the platform’s keys and passwords', async () => {
    process.env.YIMEN_TEST_SECRET = 'the key';
    bench = openWorkbench({ child });
    expect(await put('secret')).toBe('nothing');
  });

  it('everybody in turn: who sends many does not keep one who sends one waiting', async () => {
    bench = openWorkbench({ child, atOnce: 1 });
    const order: string[] = [];
    const noted = (says: string, turn: Turn) => put(says, turn).then(() => order.push(says));
    const his = ['slow 1', 'slow 2', 'slow 3'].map(each => noted(each, soldier(1)));
    await Promise.all([...his, noted('another’s', soldier(2))]);
    expect(order).toEqual(['slow 1', 'slow 2', 'another’s', 'slow 3']);
  });

  it('a fourth file of one soldier, and one too many of all together, are refused with their sentences', async () => {
    bench = openWorkbench({ child, atOnce: 1, all: 3 });
    const his = ['slow 1', 'slow 2', 'slow 3'].map(each => put(each));
    await expect(put('4')).rejects.toMatchObject({
      code: 'too-many-requests',
      extras: { detail: '您上传的文件还有几个正在检查，请等它们检查完再上传下一个。' },
    });
    const another = put('another’s', soldier(2));
    await expect(put('one too many', soldier(3))).rejects.toMatchObject({
      code: 'busy',
      extras: { detail: '现在上传文件的人较多，这个文件还没有上传。请一分钟后再试。' },
    });
    await Promise.all([...his, another]);
    expect(Number(await put('afterwards'))).toBeGreaterThan(0);
  });
});
