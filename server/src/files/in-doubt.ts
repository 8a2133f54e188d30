import type { Application } from '@yimen/domain/application/application.ts';
import { filesOf } from '@yimen/domain/application/file.ts';
import { resultFilesOf } from '@yimen/domain/application/result-file.ts';
import type { Platform } from '../store/platform.ts';
import type { Files } from './open-files.ts';

/**
 * Notes, before an object is put or a file taken away, that this address may come to belong to nobody: the act may be refused,
 * or the process die between the two. `sweepFiles` finds out a day later. Durable before it answers.
 */
export async function noteInDoubt(
  { pool, now }: Platform,
  application: string,
  address: string,
): Promise<void> {
  await pool.query(
    `insert into file_in_doubt (address, application, at) values ($1, $2, $3)
     on conflict (address) do update set at = excluded.at`,
    [address, application, now()],
  );
}

/**
 * Looks at every address that has been in doubt for a day, by its application's state alone: one that is referred to by an
 * application handed in, or a scanned sheet, is settled, one of a draft is looked at again tomorrow, and any other is an orphan and removed
 * (interrupted upload, refused act, file taken away, draft thrown away). An object is removed before its note.
 */
export async function sweepFiles({ pool, now }: Platform, { objects }: Files): Promise<void> {
  await objects.tidy();
  const aDayAgo = new Date(Date.parse(now()) - 24 * 60 * 60 * 1000).toISOString();
  for (let looked = LOT; looked === LOT; ) {
    const { rows } = await pool.query<{ address: string; state: Application | null; scanned: boolean }>(
      `select d.address, a.state, exists (select from sheet_scan s where s.address = d.address) as scanned
       from file_in_doubt d left join application a on a.id = d.application
       where d.at < $1 order by d.at limit $2`,
      [aDayAgo, LOT],
    );
    looked = rows.length;
    for (const { address, state, scanned } of rows) {
      const fate = scanned ? 'settled' : fateOf(address, state);
      if (fate === 'orphan') await objects.remove(address);
      if (fate === 'draft')
        await pool.query('update file_in_doubt set at = $2 where address = $1', [address, now()]);
      else await pool.query('delete from file_in_doubt where address = $1', [address]);
    }
  }
}

/** Addresses looked at with one question; there are as many lots as it takes. */
const LOT = 500;

function fateOf(address: string, state: Application | null): 'settled' | 'draft' | 'orphan' {
  if (state === null || state.status === 'discarded') return 'orphan';
  if (state.archived?.pieces.includes(address)) return 'settled';
  if (![...filesOf(state), ...resultFilesOf(state)].some(file => file.address === address)) return 'orphan';
  return state.status === 'draft' ? 'draft' : 'settled';
}
