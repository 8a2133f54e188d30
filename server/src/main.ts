import { join } from 'node:path';
import { start } from './app.ts';
import { readConfig } from './config.ts';
import { banner } from './start-banner.ts';
import { startSentence } from './start-sentence.ts';
import { ensureDatabase } from './store/embedded/database.ts';
import { type Embedded, startEmbedded } from './store/embedded/launch.ts';

/** `npm start`: the embedded database unless DATABASE_URL names another, then the platform; Ctrl-C or SIGTERM stops both. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const embedded =
    config.databaseUrl === null ? await startEmbedded({ dir: join(config.home, 'postgres') }) : null;
  const where = embedded === null ? config.databaseUrl! : await embeddedDatabase(embedded);
  const running = await start(config, where).catch(async error => {
    await embedded?.stop();
    throw error;
  });
  console.log(banner(config, running, embedded));
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await running.stop();
    await embedded?.stop();
    process.exit(code);
  };
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  embedded?.onLost(sentence => {
    console.error(sentence);
    void stop(1);
  });
}

async function embeddedDatabase(embedded: Embedded) {
  await ensureDatabase(embedded.connection('postgres'), 'yimen');
  return embedded.connection('yimen');
}

main().catch((error: unknown) => {
  console.error(startSentence(error) ?? error);
  process.exit(1);
});
