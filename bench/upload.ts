// Uploads a second through the product (authorised, read, checked and made anew, sealed, put durably, written as an act, answered)
// beside the intake alone and a bare durable write of the same bytes in the same run (issue 3). Printed, never asserted.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownTurn } from '@yimen/server/aside/turn.ts';
import { takeIn } from '@yimen/server/files/intake/take-in.ts';
import { phonePicture } from '@yimen/server/files/intake/test-specimens.ts';
import { type Files, openFileStore } from '@yimen/server/files/open-files.ts';
import { createServer } from '@yimen/server/http/server.ts';
import { createLogger } from '@yimen/server/log/create-logger.ts';
import { openFiles } from '@yimen/server/slices/files/files.ts';
import { multipart } from '@yimen/server/slices/test-upload.ts';
import { act } from '@yimen/server/store/act.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import { perSecond } from './clients.ts';
import { anotherEleven, clerk } from './one-application.ts';
import { withPlatform } from './with-platform.ts';

const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const home = mkdtempSync(join(tmpdir(), 'yimen-bench-files-'));
try {
  await withPlatform(async platform => {
    const files = await openFileStore({ home, s3: null, clamd: null });
    const picture = await phonePicture(2400, 1800);
    const taken = await takeIn(picture, files, ownTurn);
    if (!taken.ok) throw new Error(taken.fault);
    const size = (bytes: Buffer) => `${(bytes.length / 1024).toFixed(0)} KB`;
    console.log(`a photograph of ${size(picture)}, kept as ${size(taken.bytes)}; ${seconds} s each`);
    console.log('clients    bare/s  intake/s  uploads/s  ratio to bare');
    const app = await opened(platform, files);
    for (const clients of [1, 4]) {
      const bare = await perSecond(clients, seconds, () => writeDurably(taken.bytes));
      const intake = await perSecond(clients, seconds, () => takeIn(picture, files, ownTurn));
      const waiting = await applications(platform);
      const uploads = await perSecond(clients, seconds, async () => {
        const id = waiting.pop() ?? (await application(platform));
        const { payload, headers } = multipart(picture);
        const url = `/api/window/applications/${id}/materials/M02/files`;
        const answer = await app.inject({
          method: 'POST',
          url,
          payload,
          headers: { ...headers, 'idempotency-key': randomUUID() },
        });
        if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}`);
      });
      const cell = (value: number) => value.toFixed(1).padStart(9);
      console.log(
        `${String(clients).padStart(7)} ${cell(bare)} ${cell(intake)} ${cell(uploads)} ${(uploads / bare).toFixed(3).padStart(9)}`,
      );
    }
    await app.close();
  });
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** The floor: the same bytes into a file of their own, made durable. */
async function writeDurably(bytes: Buffer): Promise<void> {
  const file = await open(join(home, randomUUID()), 'wx');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
}

/** An application that waits for its check, made before the clock runs. */
async function application(platform: Platform): Promise<string> {
  const id = randomUUID();
  await act(platform, { person: clerk, command: { ...anotherEleven(), id, next: 'hold' }, id }, () => null);
  return id;
}

async function applications(platform: Platform): Promise<string[]> {
  return Promise.all(Array.from({ length: Math.ceil(seconds * 60) }, () => application(platform)));
}

async function opened(platform: Platform, files: Files) {
  const app = await createServer({
    logger: createLogger({ level: 'error' }),
    nameOf: async () => null,
    perMinute: 100_000_000,
  });
  app.addHook('onRequest', async request => {
    request.person = clerk;
  });
  openFiles(app, platform, files);
  return app;
}
