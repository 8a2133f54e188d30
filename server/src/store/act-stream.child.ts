// A server process for the kill test: applications and acts as fast as they go, each acknowledged on stdout after its commit.
import { join } from 'node:path';
import { loadPlatformKeys } from '../seal/platform-keys.ts';
import { createDatabase } from './database.ts';
import { firstPin } from './definitions.ts';
import { ensureDatabase } from './embedded/database.ts';
import { startEmbedded } from './embedded/launch.ts';
import { migrate } from './migrate.ts';
import { platform as platformOf } from './platform.ts';
import { acceptedEleven, acted, results, staff } from './test-platform.ts';

const home = process.argv[2]!;
const embedded = await startEmbedded({ dir: join(home, 'postgres') });
await ensureDatabase(embedded.connection('postgres'), 'yimen');
const { pool, db } = createDatabase(embedded.connection('yimen'));
await migrate(db);
const platform = platformOf({ pool, db, keys: loadPlatformKeys({ home }), inForce: firstPin });

const acknowledge = ({ state }: { state: { id: string; revision: number } }) =>
  process.stdout.write(`ack ${state.id} ${state.revision}\n`);

async function stream(): Promise<never> {
  for (;;) {
    const stored = await acceptedEleven(platform);
    acknowledge(stored);
    const lead = staff('440781-veterans', 'handler');
    for (const item of ['08', '10', '01']) {
      acknowledge(
        await acted(platform, lead, stored.state.id, {
          type: 'conclude',
          item,
          seen: null,
          outcome: 'granted',
          result: results[item]!,
        }),
      );
    }
  }
}

process.stdout.write('ready\n');
await Promise.all([stream(), stream(), stream(), stream()]);
