// The job that counts for the board, one count straight after the other instead of every half minute, until its parent lets go.
import { setTimeout as sleep } from 'node:timers/promises';
import { loadPlatformKeys } from '@yimen/server/seal/platform-keys.ts';
import { countBoard } from '@yimen/server/store/board/count-board.ts';
import { createDatabase, type Where } from '@yimen/server/store/database.ts';
import { platform as platformOf } from '@yimen/server/store/platform.ts';

const { home, where } = JSON.parse(process.argv[2]!) as { home: string; where: Where };
const { pool, db } = createDatabase(where, { size: 1 });
const platform = platformOf({ pool, db, keys: loadPlatformKeys({ home }) });
let counted = 0;
let going = true;
process.on('disconnect', () => {
  going = false;
});
await countBoard(platform);
process.send!('ready');
while (going) {
  await countBoard(platform);
  counted++;
  await sleep(0); // so that the parent's word is heard
}
console.log(`  (counted ${counted} times meanwhile)`);
await db.destroy();
process.exit(0);
