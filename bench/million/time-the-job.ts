import { countBoard } from '@yimen/server/store/board/count-board.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import { throughStore } from '../through-store.ts';

const clients = 8;
const seconds = 10;

/** How long the board's job takes: for what ten seconds of acts changed, for a night's comparison that finds nothing, and, if asked, for all of it `anew`. */
export async function timeTheJob(platform: Platform, { anew }: { anew: boolean }): Promise<void> {
  const { pool } = platform;
  const timed = async (what: string, everything: boolean) => {
    const began = performance.now();
    const changed = await countBoard(platform, { everything });
    console.log(`${what}: ${changed} applications in ${((performance.now() - began) / 1000).toFixed(2)} s`);
  };
  await countBoard(platform);
  await throughStore(platform, clients, seconds);
  await timed(`the job after ${seconds} s of acts`, false);
  await timed('the job where nothing changed', false);
  await timed('every revision compared', true);
  if (!anew) return;
  await pool.query('truncate board_seen, board_cases, board_days, board_days_whole');
  await timed('all counted anew', true);
}
