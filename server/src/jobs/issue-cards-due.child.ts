// A server process for the kill test: one round of the job on the database it is told, saying each time a connection comes back.
import { pino } from 'pino';
import { platformKeysOf } from '../seal/platform-keys.ts';
import { createDatabase } from '../store/database.ts';
import { platform as platformOf } from '../store/platform.ts';
import { issueCardsDue } from './issue-cards-due.ts';

/** All of it invented by the test that starts this. */
export type Round = {
  connection: Parameters<typeof createDatabase>[0];
  keys: Parameters<typeof platformKeysOf>[0];
  now: string;
};

const { connection, keys, now }: Round = JSON.parse(process.argv[2] ?? '');
const { pool, db } = createDatabase(connection);
pool.on('release', () => console.log('ack'));
const platform = platformOf({ pool, db, keys: platformKeysOf(keys), now: () => now });
await issueCardsDue(platform, pino({ level: 'silent' }));
await db.destroy();
process.exit(0);
