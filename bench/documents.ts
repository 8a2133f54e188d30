// Papers a second through the product (authorised, opened, set in its own process, logged, sent) beside the bare library on the
// same sheet in the same run; and how long the server's event loop was ever held meanwhile (issue 3). Printed, never asserted.
import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sheetOf } from '@yimen/server/documents/sheet.ts';
import { openTypesetter } from '@yimen/server/documents/typesetter.ts';
import { createServer } from '@yimen/server/http/server.ts';
import { createLogger } from '@yimen/server/log/create-logger.ts';
import { openDocuments } from '@yimen/server/slices/documents/documents.ts';
import { act } from '@yimen/server/store/act.ts';
import { openDocument } from '@yimen/server/store/document-rows.ts';
import { findApplication } from '@yimen/server/store/find-application.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import { perSecond } from './clients.ts';
import { anotherEleven, clerk } from './one-application.ts';
import { withPlatform } from './with-platform.ts';

const seconds = Number(process.env.BENCH_SECONDS ?? 4);
await withPlatform(async platform => {
  const id = randomUUID();
  await act(platform, { person: clerk, command: { ...anotherEleven(), id }, id }, () => null);
  const bare = await bareLibrary(platform, id);
  console.log(`受理单 of eleven items, PDF/A, ${seconds} s each; one process sets, one serves`);
  console.log('clients    papers/s  ratio  loop held at most');
  console.log(`   bare ${bare.toFixed(0).padStart(11)}   1.00`);
  const app = await opened(platform);
  const document = (await acceptanceOf(platform, id)).fact.document;
  const url = `/api/window/applications/${id}/documents/${document}`;
  for (const clients of [1, 4]) {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const rate = await perSecond(clients, seconds, async () => {
      const answer = await app.inject({ method: 'GET', url });
      if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}`);
    });
    const held = `${(delay.max / 1e6).toFixed(0)} ms`;
    console.log(
      `${String(clients).padStart(7)} ${rate.toFixed(0).padStart(11)} ${(rate / bare).toFixed(2).padStart(6)}  ${held}`,
    );
  }
  await app.close();
});

/** The library alone, in this thread, on the very sheet the product sets. */
async function bareLibrary(platform: Platform, id: string): Promise<number> {
  const { fact, says } = await acceptanceOf(platform, id);
  const sheet = sheetOf(fact, says, { publicUrl: platform.publicUrl, reprint: null });
  const typeset = openTypesetter();
  return perSecond(1, seconds, async () => typeset(sheet));
}

async function acceptanceOf(platform: Platform, id: string) {
  const { state, box } = (await findApplication(platform, id))!;
  const fact = state.documents!.find(each => each.kind === 'acceptance')!;
  const { rows } = await platform.pool.query<{ content: Buffer }>(
    'select content from document where document = $1',
    [fact.document],
  );
  return { fact, says: openDocument(id, fact, rows[0]!.content, box!) };
}

async function opened(platform: Platform) {
  const app = await createServer({
    logger: createLogger({ level: 'error' }),
    nameOf: async () => null,
    perMinute: 100_000_000,
  });
  app.addHook('onRequest', async request => {
    request.person = clerk;
  });
  openDocuments(app, platform);
  return app;
}
