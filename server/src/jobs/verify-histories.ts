import type { Platform } from '../store/platform.ts';
import { verifyHistory } from '../store/verify-history.ts';

const nights = 30;
const day = 24 * 60 * 60 * 1000;

/**
 * Every night: what was acted on since the night before is replayed and its digests checked, and a thirtieth of all the others, so that
 * none stays unproven for longer than a month (law 3). A flaw fails the job, which stays as a row somebody sees.
 */
export async function verifyHistories(platform: Platform): Promise<void> {
  const { rows } = await platform.pool.query<{ application: string }>(
    `select application from event where at > $1::timestamptz - interval '25 hours'
     union select id from application where (hashtext(id::text) & 2147483647) % $2::int = $3::int`,
    [platform.now(), nights, Math.floor(Date.parse(platform.now()) / day) % nights],
  );
  const broken: string[] = [];
  for (const { application } of rows) {
    const flaws = await verifyHistory(platform, application);
    if (flaws.length > 0) broken.push(`${application}: ${flaws.join(', ')}`);
  }
  if (broken.length > 0) throw new Error(`histories do not verify: ${broken.join('; ')}`);
}
