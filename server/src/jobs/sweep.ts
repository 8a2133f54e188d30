import { sweepIdentity } from '../identity/sweep-identity.ts';
import type { Platform } from '../store/platform.ts';
import { sweepDrafts } from './sweep-drafts.ts';

/** Forgets abandoned drafts, what repeated requests did, after two days (decision 0003), the runs of printing, after one, what was counted of uploads, and the sessions, codes, messages and links that are over. */
export async function sweep(platform: Platform): Promise<void> {
  await sweepDrafts(platform);
  await sweepIdentity(platform);
  await platform.pool.query("delete from idempotency where at < now() - interval '48 hours'");
  await platform.pool.query("delete from print_run where at < now() - interval '24 hours'");
  await platform.pool.query('delete from upload_day where day < current_date - 1');
}
