import type pg from 'pg';

/** A statement as it was asked; `name` where it is prepared once for a connection. */
export type Asked = { text: string; values: unknown[]; name?: string };
/** One statement as PostgreSQL did it: its text, how long, and the plan line by line. */
export type Explained = { text: string; time: string; plan: string[] };

/** For tests and the bench only: runs something on this pool and answers how PostgreSQL did each of its reading statements. */
export function explained(pool: pg.Pool): (work: () => Promise<unknown>) => Promise<Explained[]> {
  const hear = heard(pool);
  return async work => explainEach(pool, await hear(work));
}

/** How PostgreSQL does each of these statements, in their order. */
export async function explainEach(pool: pg.Pool, asked: readonly Asked[]): Promise<Explained[]> {
  const answers: Explained[] = [];
  for (const { text, values } of asked) {
    const { rows } = await pool.query<Record<'QUERY PLAN', string>>(`explain analyze ${text}`, values);
    const plan = rows.map(row => row['QUERY PLAN'].trim());
    const time = /Execution Time: (.*)/.exec(plan.at(-1) ?? '')?.[1] ?? '';
    answers.push({ text: text.replace(/\s+/g, ' '), time, plan });
  }
  return answers;
}

/** The same without explaining: which reading statements something asks, in their order. */
export function heard(pool: pg.Pool): (work: () => Promise<unknown>) => Promise<Asked[]> {
  let asked: Asked[] | null = null;
  pool.on('acquire', client => listenTo(client));

  function listenTo(client: pg.PoolClient & { heard?: true }): void {
    if (client.heard) return;
    client.heard = true;
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    client.query = ((...given: unknown[]) => {
      const [first, second] = given;
      const { name, ...config } = typeof first === 'string' ? { text: first, values: [] } : (first as Asked);
      const values = Array.isArray(second) ? second : (config.values ?? []);
      if (asked !== null && /^\s*(select|with)/i.test(config.text))
        asked.push({ text: config.text, values, ...(name && { name }) });
      return query(...given);
    }) as typeof client.query;
  }

  return async work => {
    const all: Asked[] = [];
    asked = all;
    await work();
    asked = null;
    return all;
  };
}
