import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf, findFile } from '@yimen/domain/application/file.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sweepFiles } from '../../files/in-doubt.ts';
import { openFileStore } from '../../files/open-files.ts';
import { openFile } from '../../files/sealed-file.ts';
import { loadPlatformKeys } from '../../seal/platform-keys.ts';
import { createDatabase } from '../../store/database.ts';
import { startEmbedded } from '../../store/embedded/launch.ts';
import { findApplication } from '../../store/find-application.ts';
import { platform as platformOf } from '../../store/platform.ts';
import { killedAfter } from '../../store/test-killed.ts';

const child = new URL('./upload-stream.child.ts', import.meta.url);
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'yimen-kill-upload-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('keeps every acknowledged upload when the server is killed in a stream of them, twice over; the sweep leaves those and no other (issue 3)', async () => {
  const acknowledged = [...(await killedAfter(child, home, 40)), ...(await killedAfter(child, home, 40))];
  expect(acknowledged.length).toBeGreaterThanOrEqual(80);
  const embedded = await startEmbedded({ dir: join(home, 'postgres') });
  const { pool, db } = createDatabase(embedded.connection('yimen'));
  try {
    const platform = platformOf({ pool, db, keys: loadPlatformKeys({ home }) });
    const files = await openFileStore({ home, s3: null, clamd: null });
    const opens = async ([id, file]: string[]) => {
      const { state, box } = (await findApplication(platform, id!))!;
      const sealed = await files.objects.find(findFile(state, file!)!.address);
      return openFile(sealed!, box!.dataKey, { application: id!, file: file! })
        .subarray(0, 3)
        .toString('hex');
    };
    for (const each of acknowledged) expect(await opens(each)).toBe('ffd8ff');

    const incoming = join(home, 'files', 'incoming');
    const longAgo = new Date('2020-01-01');
    for (const left of readdirSync(incoming)) utimesSync(join(incoming, left), longAgo, longAgo);
    const later = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString();
    await sweepFiles({ ...platform, now: () => later }, files);
    const { rows } = await pool.query<{ id: string }>('select id from application');
    const held: string[] = [];
    for (const { id } of rows)
      held.push(...filesOf((await findApplication(platform, id))!.state).map(each => each.address));
    const lying = readdirSync(join(home, 'files'), { recursive: true, encoding: 'utf8' })
      .map(path => path.split('/').at(-1)!)
      .filter(name => name.length > 2 && name !== 'incoming');
    expect(lying.sort()).toEqual(held.sort());
    for (const each of acknowledged) expect(await opens(each)).toBe('ffd8ff');
    platform.press.stop();
    files.workbench.stop();
  } finally {
    await db.destroy();
    await embedded.stop();
  }
}, 300_000);
