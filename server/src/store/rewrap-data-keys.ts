import { rewrapDataKey } from '../seal/data-key.ts';
import type { Platform } from './platform.ts';

const atOnce = 200;

/**
 * Wraps every data key by the newest platform key (law 5, after a rotation); what is sealed under the data keys stays as it is. Goes on
 * where an earlier run stopped, because a key that is wrapped already is left alone, and does not disturb acts: each is exchanged only for
 * the bytes that were read. `told` hears how many are done of how many; answers how many were wrapped anew.
 */
export async function rewrapDataKeys(
  { pool, keys }: Pick<Platform, 'pool' | 'keys'>,
  told: (done: number, of: number) => void = () => {},
): Promise<number> {
  const { rows: counted } = await pool.query<{ of: number }>(
    `select count(*)::int as of from application where data_key is not null and ${isOld}`,
    [keys.current],
  );
  const { of } = counted[0]!;
  let done = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await pool.query<{ id: string; data_key: Buffer }>(
      `select id, data_key from application where id > $2 and data_key is not null and ${isOld} order by id limit ${atOnce}`,
      [keys.current, after],
    );
    if (rows.length === 0) return done;
    for (const { id, data_key } of rows) {
      const wrapped = rewrapDataKey(data_key, keys, id);
      const { rowCount } = await pool.query(
        'update application set data_key = $2 where id = $1 and data_key = $3',
        [id, wrapped, data_key],
      );
      done += rowCount ?? 0;
    }
    after = rows.at(-1)!.id;
    told(done, of);
  }
}

/** The two bytes after the format say which key sealed (`seal/sealed.ts`). */
const isOld = '(get_byte(data_key, 1) * 256 + get_byte(data_key, 2)) <> $1';
