import type { Platform } from '../store/platform.ts';
import { verifyHistory } from '../store/verify-history.ts';

/** Every night: what was acted on since the night before is replayed and its digests checked. A flaw fails the job, which stays as a row somebody sees. */
export async function verifyHistories(platform: Platform): Promise<void> {
  const { rows } = await platform.pool.query<{ application: string }>(
    `select distinct application from event where at > $1::timestamptz - interval '25 hours'`,
    [platform.now()],
  );
  const broken: string[] = [];
  for (const { application } of rows) {
    const flaws = await verifyHistory(platform, application);
    if (flaws.length > 0) broken.push(`${application}: ${flaws.join(', ')}`);
  }
  if (broken.length > 0) throw new Error(`histories do not verify: ${broken.join('; ')}`);
}
