import { rewrapDataKey } from '../seal/data-key.ts';
import type { Platform } from './platform.ts';

const atOnce = 200;

/** Every kind of row that holds a data key, with the id it is wrapped for. */
const holders = [
  { table: 'application', id: 'id' },
  { table: 'archive', id: 'package' },
  { table: 'sheet', id: 'sheet' },
] as const;
type Holder = (typeof holders)[number];
type Keyed = Pick<Platform, 'pool' | 'keys'>;

/**
 * Wraps every data key by the newest platform key (law 5, after a rotation); what is sealed under the data keys stays as it is. Goes on
 * where an earlier run stopped, because a key that is wrapped already is left alone, and does not disturb acts: each is exchanged only for
 * the bytes that were read. `told` hears how many are done of how many; answers how many were wrapped anew.
 */
export async function rewrapDataKeys(
  platform: Keyed,
  told: (done: number, of: number) => void = () => {},
): Promise<number> {
  let of = 0;
  for (const holder of holders) of += await countOld(platform, holder);
  let done = 0;
  for (const holder of holders)
    await rewrapEach(platform, holder, wrapped => {
      done += wrapped;
      told(done, of);
    });
  return done;
}

async function countOld({ pool, keys }: Keyed, { table }: Holder): Promise<number> {
  const { rows } = await pool.query<{ of: number }>(
    `select count(*)::int as of from ${table} where data_key is not null and ${isOld}`,
    [keys.current],
  );
  return rows[0]!.of;
}

/** A batch after another, by id; `batch` hears how many of each were wrapped. */
async function rewrapEach(
  { pool, keys }: Keyed,
  { table, id }: Holder,
  batch: (wrapped: number) => void,
): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await pool.query<{ id: string; data_key: Buffer }>(
      `select ${id} as id, data_key from ${table} where ${id} > $2 and data_key is not null and ${isOld} order by ${id} limit ${atOnce}`,
      [keys.current, after],
    );
    if (rows.length === 0) return;
    let wrapped = 0;
    for (const row of rows) {
      const { rowCount } = await pool.query(
        `update ${table} set data_key = $2 where ${id} = $1 and data_key = $3`,
        [row.id, rewrapDataKey(row.data_key, keys, row.id), row.data_key],
      );
      wrapped += rowCount ?? 0;
    }
    after = rows.at(-1)!.id;
    batch(wrapped);
  }
}

/** The two bytes after the format say which key sealed (`seal/sealed.ts`). */
const isOld = '(get_byte(data_key, 1) * 256 + get_byte(data_key, 2)) <> $1';
