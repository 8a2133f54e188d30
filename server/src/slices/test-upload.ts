import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scanner } from '../files/intake/scanner.ts';
import { type Files, openFileStore } from '../files/open-files.ts';

/** One file as a browser sends it: the body of a multipart request, and the header that goes with it. For tests only. */
export function multipart(bytes: Buffer, name = '照片.jpg', field = 'file') {
  const boundary = 'yimen-test-boundary';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: image/jpeg\r\n\r\n`;
  return {
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

/** A store of its own in a folder that goes when the test ends. */
export async function testFiles(
  scan: Scanner | null = null,
): Promise<Files & { folder: string; close: () => void }> {
  const home = mkdtempSync(join(tmpdir(), 'yimen-files-'));
  const { objects, workbench, takeInHand } = await openFileStore({ home, s3: null, clamd: null });
  return {
    objects,
    scan,
    workbench,
    takeInHand,
    folder: join(home, 'files'),
    close: () => {
      workbench.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
