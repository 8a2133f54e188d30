import type pg from 'pg';

type Asked = { text: string; values: unknown[] };
/** One statement as PostgreSQL did it: its text, how long, and the plan line by line. */
export type Explained = { text: string; time: string; plan: string[] };

/** For tests and the bench only: runs something on this pool and answers how PostgreSQL did each of its reading statements. */
export function explained(pool: pg.Pool): (work: () => Promise<unknown>) => Promise<Explained[]> {
  const asked: Asked[] = [];
  let listening = false;
  pool.on('acquire', client => listenTo(client));

  function listenTo(client: pg.PoolClient & { heard?: true }): void {
    if (client.heard) return;
    client.heard = true;
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    client.query = ((...given: unknown[]) => {
      const [first, second] = given;
      const text = typeof first === 'string' ? first : (first as Asked).text;
      const values = Array.isArray(second) ? second : ((first as Asked).values ?? []);
      if (listening && /^\s*(select|with)/i.test(text)) asked.push({ text, values });
      return query(...given);
    }) as typeof client.query;
  }

  return async work => {
    asked.length = 0;
    listening = true;
    await work();
    listening = false;
    const answers: Explained[] = [];
    for (const { text, values } of asked) {
      const { rows } = await pool.query<Record<'QUERY PLAN', string>>(`explain analyze ${text}`, values);
      const plan = rows.map(row => row['QUERY PLAN'].trim());
      const time = /Execution Time: (.*)/.exec(plan.at(-1) ?? '')?.[1] ?? '';
      answers.push({ text: text.replace(/\s+/g, ' '), time, plan });
    }
    return answers;
  };
}
