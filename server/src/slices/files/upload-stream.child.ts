// A server process for the kill test of uploads: pictures as fast as they go, each acknowledged on stdout once its answer has come.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { registerEleven } from '@yimen/demo/registration.ts';
import sharp from 'sharp';
import { openFileStore } from '../../files/open-files.ts';
import { createServer } from '../../http/server.ts';
import { createLogger } from '../../log/create-logger.ts';
import { loadPlatformKeys } from '../../seal/platform-keys.ts';
import { createDatabase } from '../../store/database.ts';
import { ensureDatabase } from '../../store/embedded/database.ts';
import { startEmbedded } from '../../store/embedded/launch.ts';
import { migrate } from '../../store/migrate.ts';
import { platform as platformOf } from '../../store/platform.ts';
import { acted, staff } from '../../store/test-platform.ts';
import { multipart } from '../test-upload.ts';
import { openFiles } from './files.ts';

const home = process.argv[2]!;
const embedded = await startEmbedded({ dir: join(home, 'postgres') });
await ensureDatabase(embedded.connection('postgres'), 'yimen');
const { pool, db } = createDatabase(embedded.connection('yimen'));
await migrate(db);
const platform = platformOf({ pool, db, keys: loadPlatformKeys({ home }) });
const clerk = staff('440781-window', 'clerk');
const app = await createServer({
  logger: createLogger({ level: 'error' }),
  nameOf: async () => null,
  perMinute: 1_000_000,
});
app.addHook('onRequest', async request => {
  request.person = clerk;
});
openFiles(app, platform, await openFileStore({ home, s3: null, clamd: null }));

async function stream(): Promise<never> {
  for (;;) {
    const command = registerEleven({ id: randomUUID(), applicant: randomUUID() });
    const { state } = await acted(platform, clerk, command.id, { ...command, next: 'hold' });
    for (const material of ['M02', 'M03', 'M11'])
      for (let page = 0; page < 3; page++) await upload(state.id, material);
  }
}

async function upload(id: string, material: string): Promise<void> {
  const { payload, headers } = multipart(await another());
  const url = `/api/window/applications/${id}/materials/${material}/files`;
  const keyed = { ...headers, 'idempotency-key': randomUUID() };
  const answer = await app.inject({ method: 'POST', url, payload, headers: keyed });
  if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}: ${answer.body}`);
  const line = answer.json().materials.find((each: { code: string }) => each.code === material);
  process.stdout.write(`ack ${id} ${line.files.at(-1).id}\n`);
}

/** A small picture unlike every other. */
function another(): Promise<Buffer> {
  const [r, g, b] = [...Buffer.from(randomUUID().slice(0, 6), 'hex')] as [number, number, number];
  return sharp({ create: { width: 320, height: 240, channels: 3, background: { r, g, b } } })
    .jpeg({ quality: 100 })
    .toBuffer();
}

process.stdout.write('ready\n');
await Promise.all([stream(), stream(), stream()]);
