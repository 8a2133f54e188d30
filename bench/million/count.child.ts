// The job that counts for the board, as in life or one count straight after the other (`every` 0), until its parent lets go.
import { setTimeout as sleep } from 'node:timers/promises';
import { countRestfully } from '@yimen/server/jobs/count-board.ts';
import { loadPlatformKeys } from '@yimen/server/seal/platform-keys.ts';
import { countBoard } from '@yimen/server/store/board/count-board.ts';
import { createDatabase, type Where } from '@yimen/server/store/database.ts';
import { platform as platformOf } from '@yimen/server/store/platform.ts';

const { home, where, every } = JSON.parse(process.argv[2]!) as { home: string; where: Where; every: number };
const { pool, db } = createDatabase(where, { size: 1 });
const platform = platformOf({ pool, db, keys: loadPlatformKeys({ home }) });
const took: string[] = [];
const stopped = new AbortController();
process.on('disconnect', () => stopped.abort());
await countBoard(platform);
process.send!('ready');
while (!stopped.signal.aborted) {
  await sleep(every, null, { signal: stopped.signal }).catch(() => null); // so that the parent's word is heard
  const began = performance.now();
  const changed = await (every === 0 ? countBoard(platform) : countRestfully(platform));
  took.push(`${changed} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
console.log(`  (the job counted ${took.join(', ')})`);
await db.destroy();
process.exit(0);
