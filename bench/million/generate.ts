// node scripts/run.mjs bench/million/generate.ts: fills a database with YIMEN_BENCH_APPLICATIONS (100,000 unless said) applications in
// YIMEN_BENCH_HOME, for at most YIMEN_BENCH_MINUTES. What is there already stays: a run that was stopped goes on. bench/README.md says what is in it and what is not.
import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import { countBoard } from '@yimen/server/store/board/count-board.ts';
import { benchHome, withDatabase, withPostgres } from './home.ts';
import { putIndexes, takeIndexes } from './indexes.ts';
import { mouldsIn } from './keep-moulds.ts';
import { playLives } from './play-lives.ts';
import { pourAll } from './pour-all.ts';
import { copiedTables } from './rows-of.ts';

const total = Number(process.env.YIMEN_BENCH_APPLICATIONS ?? 100_000);
const until = Date.now() + 60_000 * Number(process.env.YIMEN_BENCH_MINUTES ?? 600);

await withPostgres({ durable: false }, embedded =>
  withDatabase(embedded, 'million', null, async (platform, where) => {
    const { pool } = platform;
    const tables = await copiedTables(pool);
    await playLives(mouldsIn(benchHome, tables), embedded);
    const began = performance.now();
    const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;
    await takeIndexes(
      pool,
      tables.map(({ table }) => table),
    );
    const today = dateOfInstant(new Date().toISOString());
    await pourAll(pool, { home: benchHome, where, total, today, told: 20, until });
    await putIndexes(pool, console.log);
    console.log(`filled and indexed after ${seconds()}`);
    await pool.query('vacuum (analyze)');
    console.log(`vacuumed and analysed after ${seconds()}`);
    await countBoard(platform, { everything: true });
    await pool.query('analyze');
    console.log(`counted for the board after ${seconds()}`);
    const { rows } = await pool.query(
      `select relname as table, reltuples::bigint as rows, pg_size_pretty(pg_total_relation_size(oid)) as size,
         pg_size_pretty(pg_indexes_size(oid)) as indexes
       from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > 0
       order by pg_total_relation_size(oid) desc limit 12`,
    );
    console.table(rows);
  }),
);
