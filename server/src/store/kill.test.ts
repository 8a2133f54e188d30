import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nothing } from '@yimen/domain/application/application.ts';
import { evolve } from '@yimen/domain/application/evolve.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadPlatformKeys } from '../seal/platform-keys.ts';
import { createDatabase } from './database.ts';
import { startEmbedded } from './embedded/launch.ts';
import { findApplication } from './find-application.ts';
import { platform as platformOf } from './platform.ts';
import { killedAfter } from './test-killed.ts';

const child = new URL('./act-stream.child.ts', import.meta.url);
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'yimen-kill-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('keeps every acknowledged act and no half of one when the server is killed in a stream of acts, three times over', async () => {
  const acknowledged = new Map<string, number>();
  for (let round = 0; round < 3; round++) {
    for (const [id, revision] of await killedAfter(child, home, 150))
      acknowledged.set(id!, Math.max(Number(revision), acknowledged.get(id!) ?? 0));
  }
  expect(acknowledged.size).toBeGreaterThan(50);
  const embedded = await startEmbedded({ dir: join(home, 'postgres') });
  const { pool, db } = createDatabase(embedded.connection('yimen'));
  try {
    const platform = platformOf({ pool, db, keys: loadPlatformKeys({ home }) });
    for (const [id, revision] of acknowledged) {
      const stored = (await findApplication(platform, id))!;
      expect(stored.state.revision).toBeGreaterThanOrEqual(revision);
    }
    const { rows } = await pool.query<{ id: string }>('select id from application');
    for (const { id } of rows) await expectWhole(platform, id);
    const { rows: orphans } = await pool.query(
      'select application from event where not exists (select 1 from application where id = event.application)',
    );
    expect(orphans).toEqual([]);
  } finally {
    await db.destroy();
    await embedded.stop();
  }
}, 180_000);

/** History, state and projected rows agree: nothing of a half-written act is there. */
async function expectWhole(platform: ReturnType<typeof platformOf>, id: string): Promise<void> {
  const stored = (await findApplication(platform, id))!;
  expect(stored.events.reduce(evolve, nothing)).toEqual(stored.state);
  const { rows } = await platform.pool.query<{ code: string; status: string; revision: number }>(
    'select code, status, revision from item where application = $1 order by code',
    [id],
  );
  const folded = Object.values(stored.state.items)
    .map(({ code, stage, revision }) => ({ code, status: stage.status, revision }))
    .sort((a, b) => a.code.localeCompare(b.code));
  expect(rows).toEqual(folded);
}
