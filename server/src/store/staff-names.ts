import type { Queryable } from './find-application.ts';
import type { Platform } from './platform.ts';

type Known = { name: string; until: number };
const known = new WeakMap<object, Map<string, Known>>();
const keptFor = 60_000;

/**
 * Display names of staff by id. A name once read is kept for a minute, so that a list of fifty lines asks once and a renamed
 * person is soon called by his new name. Inside a transaction it is asked through that `connection`: whoever holds one
 * connection and waits for a second can wait for ever.
 */
export async function staffNames(
  { pool, now }: Pick<Platform, 'pool' | 'now'>,
  ids: readonly string[],
  connection: Queryable = pool,
): Promise<ReadonlyMap<string, string>> {
  const names = known.get(pool) ?? new Map<string, Known>();
  known.set(pool, names);
  const instant = Date.parse(now());
  const wanted = [...new Set(ids)];
  const missing = wanted.filter(id => (names.get(id)?.until ?? 0) <= instant);
  if (missing.length > 0) {
    const { rows } = await connection.query<{ id: string; name: string }>(
      'select id, name from staff where id = any($1)',
      [missing],
    );
    for (const { id, name } of rows) names.set(id, { name, until: instant + keptFor });
  }
  return new Map(
    wanted.flatMap(id => {
      const found = names.get(id);
      return found === undefined ? [] : [[id, found.name] as const];
    }),
  );
}
