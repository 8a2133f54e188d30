import { assertCatalogue } from '@yimen/catalogue/check-catalogue.ts';
import { assertPublished, notFrozen } from '@yimen/catalogue/check-published.ts';
import type { FastifyInstance } from 'fastify';
import { openCarrier } from './carrier/open-carrier.ts';
import type { Config } from './config.ts';
import { seedDemo } from './demo-mode.ts';
import { openFileStore } from './files/open-files.ts';
import { createServer } from './http/server.ts';
import { serveWeb } from './http/web-files.ts';
import { openIdentity } from './identity/open-identity.ts';
import { startJobs } from './jobs/jobs.ts';
import { createLogger } from './log/create-logger.ts';
import { refuseDemoAccounts } from './refuse-demo-accounts.ts';
import { assertKnownAnswers } from './seal/known-answers.ts';
import { loadPlatformKeys } from './seal/platform-keys.ts';
import { openSlices } from './slices/open-slices.ts';
import { createDatabase, type Where } from './store/database.ts';
import { migrate } from './store/migrate.ts';
import { type Platform, platform as platformOf } from './store/platform.ts';
import { staffNames } from './store/staff-names.ts';

export type Running = {
  app: FastifyInstance;
  platform: Platform;
  address: string;
  firstLink: string | null;
  stop: () => Promise<void>;
};

/** The demonstration's clock, some days ahead where it is to show what falls due. */
function dayOf({ daysAhead }: Config): { now?: () => string } {
  return daysAhead === 0 ? {} : { now: () => new Date(Date.now() + daysAhead * 86_400_000).toISOString() };
}

/** Everything between a database and an open door: keys proven, catalogue checked and as it was frozen, schema current, slices open, jobs running. */
export async function start(config: Config, where: Where): Promise<Running> {
  assertKnownAnswers();
  assertCatalogue();
  const logger = createLogger({ level: config.logLevel });
  const fresh = assertPublished(config.demo);
  if (fresh.length > 0) logger.warn(notFrozen(fresh));
  const { pool, db } = createDatabase(where, {
    lost: error => logger.warn({ err: error }, 'a database connection was lost'),
  });
  try {
    await migrate(db);
    const held = await pool.query<{ some: boolean }>('select exists (select 1 from application) as some');
    const keys = loadPlatformKeys({
      home: config.home,
      path: config.keysPath,
      mayCreate: !held.rows[0]!.some,
    });
    const platform = platformOf({ pool, db, keys, publicUrl: config.publicUrl, ...dayOf(config) });
    await platform.learnThresholds();
    const files = await openFileStore(config);
    const carrier = openCarrier(config);
    await (config.demo ? seedDemo : refuseDemoAccounts)(platform);
    const nameOf = async (id: string) => (await staffNames(platform, [id])).get(id) ?? null;
    const app = await createServer({
      logger,
      nameOf,
      proxies: config.proxies,
      https: config.publicUrl.startsWith('https:'),
    });
    const { firstLink } = await openIdentity(app, platform, config);
    openSlices(app, platform, files, carrier);
    await serveWeb(app);
    const address = await app.listen({ port: config.port, host: config.host });
    const jobs = await startJobs(platform, files, carrier, logger);
    return {
      app,
      platform,
      address,
      firstLink,
      stop: async () => {
        await app.close();
        await jobs.stop();
        platform.press.stop();
        files.workbench.stop();
        await db.destroy();
      },
    };
  } catch (error) {
    await db.destroy().catch(() => {});
    throw error;
  }
}
