// node scripts/run.mjs bench/million/ask.ts: what issue 4 asks of a million applications, on the database that generate.ts filled: each
// question through HTTP (a server of its own, a session really signed in) and beside it the very statements it asks, bare, in the same
// run. Printed, never asserted.
import { type Asked, explainEach, heard } from '@yimen/server/store/test-explained.ts';
import type { Pool } from 'pg';
import { actsBesideTheJob } from './acts.ts';
import { bareQuestions } from './bare-questions.ts';
import { benchHome, withDatabase, withPostgres } from './home.ts';
import { openHouse, signIn } from './house.ts';
import { type Latency, latencyOf } from './latency.ts';
import { questions } from './questions.ts';
import { served } from './served.ts';

const often = { times: 300, seconds: 6 };
const plans = process.argv.includes('--plans');

await withPostgres({ durable: true }, embedded =>
  withDatabase(embedded, 'million', null, async (platform, where) => {
    const { pool } = platform;
    const hear = heard(pool);
    const show = async (asked: readonly Asked[]) => {
      if (plans)
        for (const { time, text, plan } of await explainEach(pool, asked))
          console.log(`  ${time}  ${text}\n    ${plan.join('\n    ')}`);
    };
    const house = await openHouse(platform, benchHome);
    const server = await served(benchHome, where);
    const { rows } = await pool.query(
      `select reltuples::int as some from pg_class where relname in ('application', 'item') order by relname`,
    );
    console.log(`${rows[0].some} applications, ${rows[1].some} items`);
    console.log(`${'ms'.padEnd(34)} HTTP median     p99 | SQL median     p99 | aim`);
    for (const question of await questions(pool)) {
      const { agency, role, path, name } = question;
      const cookie = await signIn(house, platform, agency, role);
      const ask = (turn: number) => house.inject({ url: path(turn), headers: { cookie } });
      await ask(0); // what is read once and kept
      const asked = (await hear(() => ask(0))).filter(isOfTheQuestion);
      const overHttp = await latencyOf(turn => server.get(path(turn), cookie), often);
      const bare = await latencyOf(() => inTurn(pool, asked), often);
      console.log(lineOf(name, overHttp, bare, question.aim));
      await show(asked);
    }
    for (const { name, ask } of await bareQuestions(platform)) {
      console.log(lineOf(name, null, await latencyOf(ask, often), null));
      await show(await hear(ask));
    }
    await server.stop();
    await actsBesideTheJob(platform, benchHome, where);
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

function lineOf(name: string, overHttp: Latency | null, bare: Latency, aim: number | null): string {
  const cells = (of: Latency | null) =>
    [of?.median, of?.p99].map(value => (value?.toFixed(1) ?? '').padStart(9)).join(' ');
  return `${name.padEnd(34)} ${cells(overHttp)} | ${cells(bare)} | ${aim === null ? '' : `< ${aim}`}`;
}
