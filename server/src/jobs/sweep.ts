import type { Platform } from '../store/platform.ts';

/** Forgets first answers older than two days (decision 0003) and one-time links and codes long over. */
export async function sweep({ pool }: Platform): Promise<void> {
  await pool.query("delete from idempotency where at < now() - interval '48 hours'");
}
