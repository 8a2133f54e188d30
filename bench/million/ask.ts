// node scripts/run.mjs bench/million/ask.ts: what issue 4 asks of a million applications, on the database that generate.ts filled: each
// question through HTTP (a server of its own, a session really signed in, the board's job beside it as in life) and beside it the very
// statements it asks, bare, in the same run. `--plans` prints how PostgreSQL did each; `--only=<words>` asks those named so, `acts` or `job` times
// these; `--anew` counts the board from nothing, too. Printed, never asserted.
import { cpus, loadavg } from 'node:os';
import type { Pool } from 'pg';
import { actsBesideTheJob } from './acts.ts';
import { askAll } from './ask-all.ts';
import { benchHome, withDatabase, withPostgres } from './home.ts';
import { timeTheJob } from './time-the-job.ts';

const plans = process.argv.includes('--plans');
const only = process.argv.find(word => word.startsWith('--only='))?.slice(7);
const times = (what: string) => only === undefined || only === what;

await withPostgres({ durable: true }, embedded =>
  withDatabase(embedded, 'million', null, async (platform, where) => {
    await platform.pool.query('vacuum (analyze) application, item, event, card, rating'); // as in life after a day's acts
    await tellHowMany(platform.pool);
    tellHowQuiet();
    if (only !== 'acts' && only !== 'job') await askAll(platform, where, { plans, only });
    if (times('acts')) await actsBesideTheJob(platform, benchHome, where);
    if (times('job')) await timeTheJob(platform, { anew: process.argv.includes('--anew') });
  }),
);

async function tellHowMany(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ applications: number; items: number; open: number }>(
    `select (select count(*) from application where number is not null) as applications,
       count(*) as items, count(*) filter (where status <> 'concluded') as open from item`,
  );
  const { applications, items, open } = rows[0]!;
  console.log(`${applications} applications, ${items} items, ${open} of them open`);
}

/** Whether others used the machine meanwhile: then a figure says something beside the bare statements only. */
function tellHowQuiet(): void {
  const [, load] = loadavg(); // of five minutes, so that the bench's own beginning is little of it
  const machine = `${cpus().length} cores, load ${load!.toFixed(1)}`;
  console.log(
    load! > 1.5
      ? `UNDER LOAD (${machine}): compare HTTP with SQL beside it, not with the aim`
      : `quiet (${machine})`,
  );
}
