import type { Platform } from './platform.ts';

const known = new WeakMap<object, Map<string, string>>();

/** Display names of staff by id. A name once read is kept for the life of the process: people rarely change theirs. */
export async function staffNames(
  { pool }: Platform,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = known.get(pool) ?? new Map<string, string>();
  known.set(pool, names);
  const missing = [...new Set(ids)].filter(id => !names.has(id));
  if (missing.length > 0) {
    const { rows } = await pool.query<{ id: string; name: string }>(
      'select id, name from staff where id = any($1)',
      [missing],
    );
    for (const { id, name } of rows) names.set(id, name);
  }
  return names;
}
