// One of the processes that pour: its share of the batches not yet poured, the newest first, each in one transaction with the note that it is.

import { loadPlatformKeys } from '@yimen/server/seal/platform-keys.ts';
import { createDatabase, type Where } from '@yimen/server/store/database.ts';
import { copiesOf } from './copies.ts';
import { copyIn } from './copy-in.ts';
import { mouldsIn, readMoulds } from './keep-moulds.ts';
import { pourer } from './pour.ts';
import type { PourTask } from './pour-all.ts';
import { copiedTables, quoted } from './rows-of.ts';

const task = JSON.parse(process.argv[2]!) as PourTask;
const { pool } = createDatabase(task.where as Where, { size: 1 });
const tables = await copiedTables(pool);
const copyOf = copiesOf(await readMoulds(mouldsIn(task.home, tables)), task);
const keys = loadPlatformKeys({ home: task.home });
const { rows } = await pool.query<{ batch: number }>('select batch from bench_poured');
const poured = new Set(rows.map(({ batch }) => batch));

const last = Math.ceil(task.total / task.size) - 1;
for (let batch = last - task.first; batch >= 0; batch -= task.step) {
  if (poured.has(batch)) continue;
  if (Date.now() > task.until) break;
  const lines = new Map<string, string[]>();
  const pour = pourer(keys, lines);
  const end = Math.min((batch + 1) * task.size, task.total);
  for (let n = batch * task.size; n < end; n++) {
    const copy = copyOf(n);
    pour(copy, n, !copy.mould.ended || n % task.told === 0);
  }
  const connection = await pool.connect();
  await connection.query('begin');
  for (const { table, columns } of tables) {
    const own = lines.get(table);
    if (own !== undefined)
      await copyIn(connection, quoted(table), columns.map(quoted).join(', '), own.join(''));
  }
  await connection.query('insert into bench_poured values ($1, $2)', [batch, end - batch * task.size]);
  await connection.query('commit');
  connection.release();
}
await pool.end();
