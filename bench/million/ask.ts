// node scripts/run.mjs bench/million/ask.ts: what issue 4 asks of a million applications, on the database that generate.ts filled: each
// question through HTTP (a server of its own, a session really signed in) and beside it the very statements it asks, bare, in the same
// run. `--plans` prints how PostgreSQL did each; `--only=<words>` asks those named so; `--anew` counts the board from nothing, too. Printed, never asserted.
import { type Asked, explainEach, heard } from '@yimen/server/store/test-explained.ts';
import type { Pool } from 'pg';
import { actsBesideTheJob } from './acts.ts';
import { benchHome, withDatabase, withPostgres } from './home.ts';
import { openHouse, signIn } from './house.ts';
import { type Latency, latencyOf } from './latency.ts';
import { questions } from './questions.ts';
import { served } from './served.ts';
import { timeTheJob } from './time-the-job.ts';

const often = { times: 300, seconds: 2 };
const plans = process.argv.includes('--plans');
const only = process.argv.find(word => word.startsWith('--only='))?.slice(7);

await withPostgres({ durable: true }, embedded =>
  withDatabase(embedded, 'million', null, async (platform, where) => {
    const { pool } = platform;
    const hear = heard(pool);
    await pool.query('vacuum (analyze) application, item, event, card, rating'); // as in life after a day's acts
    const house = await openHouse(platform, benchHome);
    const server = await served(benchHome, where);
    const { rows } = await pool.query<{ applications: number; items: number; open: number }>(
      `select (select count(*) from application where number is not null) as applications,
         count(*) as items, count(*) filter (where status <> 'concluded') as open from item`,
    );
    console.log(
      `${rows[0]!.applications} applications, ${rows[0]!.items} items, ${rows[0]!.open} of them open`,
    );
    console.log(`${'ms'.padEnd(34)} HTTP median     p99 samples | SQL median     p99 samples | aim`);
    for (const { agency, role, path, name, aim } of await questions(platform)) {
      if (only !== undefined && !name.includes(only)) continue;
      const cookie = await signIn(house, platform, agency, role);
      const ask = (turn: number) => house.inject({ url: path(turn), headers: { cookie } });
      await ask(0); // what is read once and kept
      const asked = (await hear(() => ask(0))).filter(isOfTheQuestion);
      const overHttp = await latencyOf(turn => server.get(path(turn), cookie), often);
      const bare = await latencyOf(() => inTurn(pool, asked), often);
      console.log(
        `${name.padEnd(34)} ${cells(overHttp)} | ${cells(bare)} | ${aim === null ? '' : `< ${aim}`}`,
      );
      if (plans)
        for (const { time, text, plan } of await explainEach(pool, asked))
          console.log(`  ${time}  ${text}\n    ${plan.join('\n    ')}`);
    }
    await server.stop();
    if (only === undefined) {
      await actsBesideTheJob(platform, benchHome, where);
      await timeTheJob(platform, { anew: process.argv.includes('--anew') });
    }
    await house.close();
  }),
);

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
