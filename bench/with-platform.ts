import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPlatformKeys } from '@yimen/server/seal/platform-keys.ts';
import { createDatabase } from '@yimen/server/store/database.ts';
import { ensureDatabase } from '@yimen/server/store/embedded/database.ts';
import { startEmbedded } from '@yimen/server/store/embedded/launch.ts';
import { migrate } from '@yimen/server/store/migrate.ts';
import { type Platform, platform as platformOf } from '@yimen/server/store/platform.ts';

/** A platform on a fresh embedded database, for as long as `measure` takes; what it opened is closed in order: press, connections, PostgreSQL. */
export async function withPlatform(measure: (platform: Platform) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'yimen-bench-'));
  const embedded = await startEmbedded({ dir: join(home, 'postgres') });
  try {
    await ensureDatabase(embedded.connection('postgres'), 'bench');
    const { pool, db } = createDatabase(embedded.connection('bench'), { size: 40 });
    const closed: Promise<void>[] = [];
    pool.on('connect', client => closed.push(new Promise(done => client.once('end', done))));
    try {
      await migrate(db);
      const platform = platformOf({ pool, db, keys: loadPlatformKeys({ home }) });
      await measure(platform).finally(() => platform.press.stop());
    } finally {
      await db.destroy();
      // The pool answers before its connections are gone; PostgreSQL, stopped now, would break every one of them.
      await Promise.all(closed);
    }
  } finally {
    await embedded.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
