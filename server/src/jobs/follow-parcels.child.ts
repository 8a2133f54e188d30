// A server process for the kill test: one round of the job against the carrier it is told, on the database it is told.
import { pino } from 'pino';
import { emsCarrier } from '../carrier/ems.ts';
import type { EmsSettings } from '../carrier/ems-settings.ts';
import { platformKeysOf } from '../seal/platform-keys.ts';
import { createDatabase } from '../store/database.ts';
import { platform as platformOf } from '../store/platform.ts';
import { followParcels } from './follow-parcels.ts';

/** All of it invented by the test that starts this. */
export type Round = {
  connection: Parameters<typeof createDatabase>[0];
  keys: Parameters<typeof platformKeysOf>[0];
  settings: EmsSettings;
  now: string;
};

const { connection, keys, settings, now }: Round = JSON.parse(process.env.ROUND ?? '');
const { pool, db } = createDatabase(connection);
const platform = platformOf({ pool, db, keys: platformKeysOf(keys), now: () => now });
await followParcels(
  platform,
  emsCarrier(settings, () => now),
  pino({ level: 'silent' }),
);
await db.destroy();
process.exit(0);
