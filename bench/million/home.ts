import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadPlatformKeys } from '@yimen/server/seal/platform-keys.ts';
import { createDatabase, type Where } from '@yimen/server/store/database.ts';
import { firstPin } from '@yimen/server/store/definitions.ts';
import { ensureDatabase } from '@yimen/server/store/embedded/database.ts';
import { type Embedded, startEmbedded } from '@yimen/server/store/embedded/launch.ts';
import { migrate } from '@yimen/server/store/migrate.ts';
import { type Platform, platform as platformOf } from '@yimen/server/store/platform.ts';
import type { Clock } from './clock.ts';

/** Where the large database lies from run to run. */
export const benchHome = process.env.YIMEN_BENCH_HOME ?? '/tmp/yimen-million';

/** PostgreSQL in that place for as long as `work` takes. `durable: false` while it is only filled, and could be filled again. */
export async function withPostgres(
  { durable }: { durable: boolean },
  work: (embedded: Embedded) => Promise<void>,
): Promise<void> {
  mkdirSync(benchHome, { recursive: true });
  const embedded = await startEmbedded({ dir: join(benchHome, 'postgres'), durable });
  try {
    await work(embedded);
  } finally {
    await embedded.stop();
  }
}

/** A migrated database in it, with a platform on it; with a clock of its own, and the first pins, where lives are played. */
export async function withDatabase(
  embedded: Embedded,
  name: 'lives' | 'million',
  clock: Clock | null,
  work: (platform: Platform, where: Where) => Promise<void>,
): Promise<void> {
  await ensureDatabase(embedded.connection('postgres'), name);
  const where = embedded.connection(name);
  const { pool, db } = createDatabase(where, { size: 12 });
  const closed: Promise<void>[] = [];
  pool.on('connect', client => closed.push(new Promise(done => client.once('end', done))));
  try {
    await migrate(db);
    const keys = loadPlatformKeys({ home: benchHome });
    const platform = platformOf({ pool, db, keys, ...(clock && { now: clock.now, inForce: firstPin }) });
    await work(platform, where).finally(() => platform.press.stop());
  } finally {
    await db.destroy();
    await Promise.all(closed); // PostgreSQL, stopped before they are gone, would break every one of them
  }
}
