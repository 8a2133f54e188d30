// node scripts/run.mjs bench/hot-lists.ts: every list people open all day, on a database as it stands after years, with how PostgreSQL
// finds each (`explain analyze`). Printed, never asserted; bench/README.md keeps the last reading.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPlatformKeys } from '@yimen/server/seal/platform-keys.ts';
import { listAccess } from '@yimen/server/slices/access-log/list-access.ts';
import { listCases } from '@yimen/server/slices/cases/list-cases.ts';
import { findInInbox } from '@yimen/server/slices/inbox/find-in-inbox.ts';
import { listInbox } from '@yimen/server/slices/inbox/list-inbox.ts';
import { listQueue } from '@yimen/server/slices/window-queue/list-queue.ts';
import { createDatabase } from '@yimen/server/store/database.ts';
import { ensureDatabase } from '@yimen/server/store/embedded/database.ts';
import { startEmbedded } from '@yimen/server/store/embedded/launch.ts';
import { migrate } from '@yimen/server/store/migrate.ts';
import { platform as platformOf } from '@yimen/server/store/platform.ts';
import { explained } from '@yimen/server/store/test-explained.ts';
import { fillLargeDatabase } from './large-database.ts';

const home = mkdtempSync(join(tmpdir(), 'yimen-bench-'));
const embedded = await startEmbedded({ dir: join(home, 'postgres') });
try {
  await ensureDatabase(embedded.connection('postgres'), 'bench');
  const { pool, db } = createDatabase(embedded.connection('bench'), { size: 1 });
  await migrate(db);
  const platform = platformOf({ pool, db, keys: loadPlatformKeys({ home }) });
  await fillLargeDatabase(platform);
  const at = (agency: string, ...roles: ('clerk' | 'handler' | 'lead' | 'supervisor')[]) => ({
    kind: 'staff' as const,
    id: 'bench',
    name: '测试',
    agency,
    division: agency.slice(0, 6),
    roles,
  });
  const police = at('440781-police', 'handler');
  const clerk = at('440781-window', 'clerk');
  const lead = at('440781-veterans', 'lead');
  const province = at('440000-veterans', 'supervisor');
  const run = explained(pool);
  const show = async (name: string, work: () => Promise<unknown>) => {
    for (const { text, time, plan } of await run(work)) {
      console.log(`${name}: ${time}\n  ${text.slice(0, 110)}`);
      for (const line of plan.filter(each => /Seq Scan|Index.* Scan|Rows Removed/.test(each)))
        console.log(`    ${line.replace(/ {2}\(cost=[^)]*\)/, '')}`);
    }
  };
  for (const tab of ['open', 'overdue', 'paused', 'concluded'] as const)
    await show(`inbox ${tab}`, () => listInbox(platform, police, { show: tab }));
  await show('inbox by the end of a number', () => findInInbox(platform, police, '00123'));
  for (const tab of ['waiting', 'correcting', 'ended'] as const)
    await show(`window ${tab}`, () => listQueue(platform, clerk, tab));
  for (const tab of ['open', 'overdue', 'correcting', 'ended', 'all'] as const) {
    await show(`cases of a county, ${tab}`, () => listCases(platform, lead, tab));
    await show(`cases of the province, ${tab}`, () => listCases(platform, province, tab));
  }
  await show('access log of a county', () => listAccess(platform, lead, { show: 'all' }));
  await db.destroy();
} finally {
  await embedded.stop();
  rmSync(home, { recursive: true, force: true });
}
