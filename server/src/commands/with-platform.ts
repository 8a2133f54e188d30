import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { loadPlatformKeys } from '../seal/platform-keys.ts';
import { startSentence } from '../start-sentence.ts';
import { createDatabase } from '../store/database.ts';
import { startEmbedded } from '../store/embedded/launch.ts';
import { type Platform, platform as platformOf } from '../store/platform.ts';

/**
 * Runs one operator's command on the platform's own database and keys (`DATABASE_URL`, `YIMEN_HOME`, `YIMEN_KEYS` as at start), prints what
 * it answers, and ends the process. With an outside PostgreSQL the platform may go on running beside it; the embedded one must be stopped.
 */
export async function withPlatform(work: (platform: Platform) => Promise<string>): Promise<void> {
  try {
    const config = readConfig(process.env);
    const embedded =
      config.databaseUrl === null ? await startEmbedded({ dir: join(config.home, 'postgres') }) : null;
    const { pool, db } = createDatabase(embedded?.connection('yimen') ?? config.databaseUrl!);
    try {
      const keys = loadPlatformKeys({ home: config.home, path: config.keysPath, mayCreate: false });
      console.log(await work(platformOf({ pool, db, keys })));
    } finally {
      await db.destroy();
      await embedded?.stop();
    }
  } catch (error) {
    console.error(startSentence(error) ?? error);
    process.exitCode = 1;
  }
}
