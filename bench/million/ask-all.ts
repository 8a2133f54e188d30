import type { Where } from '@yimen/server/store/database.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import { type Asked, explainEach, heard } from '@yimen/server/store/test-explained.ts';
import type { Pool } from 'pg';
import { child } from './child.ts';
import { benchHome } from './home.ts';
import { openHouse, signIn } from './house.ts';
import { type Latency, latencyOf } from './latency.ts';
import { questions } from './questions.ts';
import { served } from './served.ts';

const often = { times: 300, seconds: 2 };

/** Asks every question, or those whose name has these words, and prints what each took. */
export async function askAll(
  platform: Platform,
  where: Where,
  { plans, only }: { plans: boolean; only: string | undefined },
): Promise<void> {
  const { pool } = platform;
  const hear = heard(pool);
  const house = await openHouse(platform, benchHome);
  const job = await child('count.child.ts', { home: benchHome, where, every: 30_000 });
  const server = await served(benchHome, where);
  const all = await questions(platform);
  console.log(`${'ms'.padEnd(34)} HTTP median     p99 samples | SQL median     p99 samples | aim`);
  for (const { agency, role, path, name, aim } of all.filter(each => each.name.includes(only ?? ''))) {
    const cookie = await signIn(house, platform, agency, role);
    const ask = (turn: number) => house.inject({ url: path(turn), headers: { cookie } });
    await ask(0); // what is read once and kept
    const asked = (await hear(() => ask(0))).filter(isOfTheQuestion);
    const overHttp = await latencyOf(turn => server.get(path(turn), cookie), often);
    const bare = await latencyOf(() => inTurn(pool, asked), often);
    console.log(`${name.padEnd(34)} ${cells(overHttp)} | ${cells(bare)} | ${aim === null ? '' : `< ${aim}`}`);
    if (plans)
      for (const { time, text, plan } of await explainEach(pool, asked))
        console.log(`  ${time}  ${text}\n    ${plan.join('\n    ')}`);
  }
  await server.stop();
  await job.end();
  await house.close();
}

/** Not who asks: his session is read before. */
function isOfTheQuestion({ text }: { text: string }): boolean {
  return !/\bauth_|from "?staff/.test(text);
}

async function inTurn(pool: Pool, asked: readonly Asked[]): Promise<void> {
  for (const each of asked) await pool.query(each);
}

function cells({ median, p99, samples }: Latency): string {
  return `${median.toFixed(1).padStart(9)} ${p99.toFixed(1).padStart(9)} ${String(samples).padStart(7)}`;
}
