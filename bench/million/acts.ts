import type { Where } from '@yimen/server/store/database.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import { throughStore } from '../through-store.ts';
import { child } from './child.ts';

const clients = 8;
const seconds = 6;
const rounds = 3;

/** Applications of eleven items a second on the full database, in turns without the board's job and with it counting all the time. */
export async function actsBesideTheJob(platform: Platform, home: string, where: Where): Promise<void> {
  const [without, beside]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    without.push(await throughStore(platform, clients, seconds));
    const job = await child('count.child.ts', { home, where });
    beside.push(await throughStore(platform, clients, seconds));
    await job.end();
  }
  const words = (rates: number[]) => rates.map(rate => rate.toFixed(0)).join(', ');
  console.log(
    `acts a second, ${clients} clients, in turns: without the job ${words(without)}; beside it ${words(beside)}`,
  );
}
