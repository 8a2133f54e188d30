import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import type { Where } from '@yimen/server/store/database.ts';
import type { Pool } from 'pg';

/** What one pouring process is told. `told`: of how many ended cases one has its whole history and its papers. */
export type PourTask = {
  home: string;
  where: Where;
  total: number;
  today: PlainDate;
  size: number;
  first: number;
  step: number;
  told: number;
  /** The instant after which no batch is begun: what is left undone then is the oldest. */
  until: number;
};

const processes = 2;

/** Pours all that is not poured yet by processes of their own, and says how far it is every ten seconds. */
export async function pourAll(pool: Pool, task: Omit<PourTask, 'first' | 'step' | 'size'>): Promise<void> {
  await pool.query('create table if not exists bench_poured (batch int, applications int)');
  const began = performance.now();
  const before = await poured(pool);
  const watch = setInterval(async () => {
    const now = await poured(pool);
    const rate = (now - before) / ((performance.now() - began) / 1000);
    console.log(`${now} of ${task.total} applications, ${rate.toFixed(0)} a second`);
  }, 10_000);
  try {
    await Promise.all(
      Array.from({ length: processes }, (_, first) => one({ ...task, size: 500, first, step: processes })),
    );
  } finally {
    clearInterval(watch);
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(`poured ${(await poured(pool)) - before} in ${seconds.toFixed(0)} s`);
}

async function poured(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ sum: number }>(
    'select coalesce(sum(applications), 0)::int as sum from bench_poured',
  );
  return rows[0]!.sum;
}

function one(task: PourTask): Promise<void> {
  const child = fork(join(import.meta.dirname, '../../scripts/run.mjs'), [
    join(import.meta.dirname, 'pour.child.ts'),
    JSON.stringify(task),
  ]);
  return new Promise((resolve, reject) =>
    child.once('exit', code =>
      code === 0 ? resolve() : reject(new Error(`a pouring process ended with ${code}`)),
    ),
  );
}
