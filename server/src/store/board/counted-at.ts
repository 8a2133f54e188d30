import type { Platform } from '../platform.ts';
import { countBoard } from './count-board.ts';

const minute = 60_000;

/** When the statistics were counted. Where the job stands still they are counted now; before the first time there are none. */
export async function countedWithinAMinute(platform: Platform): Promise<string | null> {
  const { pool, now } = platform;
  const read = async () =>
    (await pool.query<{ at: string }>('select counted_at as at from board_mark')).rows[0]?.at ?? null;
  const at = await read();
  if (at === null || Date.parse(now()) - Date.parse(at) < minute) return at;
  await countBoard(platform);
  return read();
}
