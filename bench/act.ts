// npm run bench: what an act costs beside the same rows written by one bare SQL call, in the same run (issue 2; stack.md).
// Printed, never asserted: a number is for people to read.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPlatformKeys } from '@yimen/server/seal/platform-keys.ts';
import { createDatabase } from '@yimen/server/store/database.ts';
import { ensureDatabase } from '@yimen/server/store/embedded/database.ts';
import { startEmbedded } from '@yimen/server/store/embedded/launch.ts';
import { migrate } from '@yimen/server/store/migrate.ts';
import { platform as platformOf } from '@yimen/server/store/platform.ts';
import { bareCall } from './bare-call.ts';
import { overHttp } from './over-http.ts';
import { throughStore } from './through-store.ts';

const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const home = mkdtempSync(join(tmpdir(), 'yimen-bench-'));
const embedded = await startEmbedded({ dir: join(home, 'postgres') });
try {
  await ensureDatabase(embedded.connection('postgres'), 'bench');
  const { pool, db } = createDatabase(embedded.connection('bench'), { size: 40 });
  await migrate(db);
  const platform = platformOf({ pool, db, keys: loadPlatformKeys({ home }) });
  console.log(
    `synchronous commit, ${seconds} s each; one application = 1 + 11 items + 14 events + 9 dispatches`,
  );
  console.log('clients      bare/s   store/s  ratio    http/s  ratio');
  for (const clients of [1, 8, 32]) {
    const bare = await bareCall(platform, clients, seconds);
    const store = await throughStore(platform, clients, seconds);
    const http = await overHttp(platform, clients, seconds);
    const ratio = (value: number) => (value / bare).toFixed(2).padStart(6);
    const cell = (value: number) => value.toFixed(0).padStart(10);
    console.log(
      `${String(clients).padStart(7)} ${cell(bare)} ${cell(store)} ${ratio(store)} ${cell(http)} ${ratio(http)}`,
    );
  }
  await db.destroy();
} finally {
  await embedded.stop();
  rmSync(home, { recursive: true, force: true });
}
