import { act } from '@yimen/server/store/act.ts';
import type { Where } from '@yimen/server/store/database.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import { perSecond } from '../clients.ts';
import { anotherEleven, clerk } from '../one-application.ts';
import { child } from './child.ts';
import { latencies } from './latency.ts';

/** Life's rhythm needs so long that the job counts what half a minute of acts changed while acts go on. */
const ways = [
  { words: 'without the job', seconds: 10, every: null },
  { words: 'beside it, every half minute', seconds: 45, every: 30_000 },
  { words: 'beside it, without pause', seconds: 10, every: 0 },
] as const;

/** What an act of eleven items takes on the full database, and how many are done a second: without the board's job, beside it as it runs in life, and beside it counting all the time. */
export async function actsBesideTheJob(platform: Platform, home: string, where: Where): Promise<void> {
  console.log(`${'an act, ms'.padEnd(34)} clients    median       p99   a second`);
  for (const clients of [1, 8]) {
    for (const { words, seconds, every } of ways) {
      const job = every === null ? null : await child<string>('count.child.ts', { home, where, every });
      const taken: number[] = [];
      const rate = await perSecond(clients, seconds, async () => {
        const began = performance.now();
        const command = anotherEleven();
        await act(platform, { person: clerk, command, id: command.id }, () => null);
        taken.push(performance.now() - began);
      });
      await job?.end();
      const { median, p99 } = latencies(taken);
      console.log(
        `${words.padEnd(34)} ${String(clients).padStart(7)} ${median.toFixed(1).padStart(9)} ${p99.toFixed(1).padStart(9)} ${rate.toFixed(0).padStart(10)}`,
      );
    }
  }
}
