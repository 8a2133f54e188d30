// The server that is asked, a process of its own beside who asks, as it is in life. Ends when its parent lets go of it.
import { loadPlatformKeys } from '@yimen/server/seal/platform-keys.ts';
import { createDatabase, type Where } from '@yimen/server/store/database.ts';
import { platform as platformOf } from '@yimen/server/store/platform.ts';
import { openHouse } from './house.ts';

const { home, where } = JSON.parse(process.argv[2]!) as { home: string; where: Where };
const { pool, db } = createDatabase(where);
const platform = platformOf({ pool, db, keys: loadPlatformKeys({ home }) });
const app = await openHouse(platform, home);
await app.listen({ port: 0, host: '127.0.0.1' });
process.send!((app.server.address() as { port: number }).port);
process.on('disconnect', async () => {
  await app.close();
  await db.destroy();
  process.exit(0);
});
