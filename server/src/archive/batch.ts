import type { Person } from '@yimen/domain/access/person.ts';
import type { Files } from '../files/open-files.ts';
import { DoorProblem, RefusedAct } from '../http/problem.ts';
import { refusalSentence } from '../http/refusal-sentence.ts';
import { findStaff } from '../identity/staff.ts';
import type { Platform } from '../store/platform.ts';
import { archiveApplication } from './archive-application.ts';

/** Whoever may open a batch. */
export type Staff = Extract<Person, { kind: 'staff' }>;

/**
 * Works a batch off, one case after another, each by the act of whoever opened it, as he may now. Stops between two when it was
 * cancelled; goes on where an earlier run was broken off. A case that is refused or broken is told, and keeps no other waiting.
 */
export async function workOff(platform: Platform, files: Files, batch: string): Promise<void> {
  const { rows } = await platform.pool.query<{ by_whom: string }>(
    'select by_whom from archive_batch where batch = $1',
    [batch],
  );
  const staff = rows[0] === undefined ? null : await findStaff(platform, rows[0].by_whom);
  if (staff === null || staff.status !== 'active') return;
  const { id, name, agency, division, roles } = staff;
  const person: Staff = { kind: 'staff', id, name, agency, division, roles };
  for (let next = await nextOf(platform, batch); next !== null; next = await nextOf(platform, batch)) {
    const [outcome, words] = await archiveOne(platform, files, person, next);
    await platform.pool.query(
      `update archive_batch_line set outcome = $3, words = $4, done_at = $5
       where batch = $1 and application = $2 and outcome is null`,
      [batch, next, outcome, words, platform.now()],
    );
  }
}

/** Batches that a stopped process left undone. */
export async function unfinishedBatches({ pool }: Platform): Promise<string[]> {
  const { rows } = await pool.query<{ batch: string }>(
    `select batch from archive_batch where cancelled_at is null
       and exists (select from archive_batch_line line where line.batch = archive_batch.batch and outcome is null)`,
  );
  return rows.map(({ batch }) => batch);
}

async function nextOf({ pool }: Platform, batch: string): Promise<string | null> {
  const { rows } = await pool.query<{ application: string }>(
    `select application from archive_batch_line join archive_batch using (batch)
     where batch = $1 and outcome is null and cancelled_at is null order by application limit 1`,
    [batch],
  );
  return rows[0]?.application ?? null;
}

async function archiveOne(
  platform: Platform,
  files: Files,
  person: Staff,
  id: string,
): Promise<['archived' | 'refused' | 'failed', string | null]> {
  try {
    await archiveApplication(platform, files, { person, id }, () => null);
    return ['archived', null];
  } catch (error) {
    if (error instanceof RefusedAct) {
      if (error.refusal.code === 'not-allowed-now' && error.refusal.status === 'archived')
        return ['archived', null]; // by somebody else meanwhile: that it is archived is what was wanted
      return ['refused', refusalSentence(error.refusal)];
    }
    if (error instanceof DoorProblem) return ['refused', '没有找到这件办件，或者个人信息已经清除。'];
    return ['failed', '归档信息包没有做成，请联系系统管理员查看日志。'];
  }
}

/** How a batch of this person's own place stands; another's is not there for him. */
export async function batchProgress({ pool }: Platform, person: Staff, batch: string) {
  const { rows } = await pool.query<{
    total: number;
    archived: number;
    left: number;
    cancelled: boolean;
    refused: { number: string; words: string }[] | null;
  }>(
    `select count(line.application)::int as total, count(*) filter (where outcome = 'archived')::int as archived,
       count(line.application) filter (where outcome is null)::int as left, bool_or(cancelled_at is not null) as cancelled,
       json_agg(json_build_object('number', number, 'words', words)) filter (where outcome in ('refused', 'failed')) as refused
     from archive_batch left join archive_batch_line line using (batch) left join application on application.id = line.application
     where batch = $1 and archive_batch.division = $2 group by batch`,
    [batch, person.division],
  );
  if (rows[0] === undefined) throw new DoorProblem('not-found');
  return { batch, ...rows[0], refused: rows[0].refused ?? [] };
}

/** Nothing more of it is begun; what is archived stays archived. */
export async function cancelBatch({ pool, now }: Platform, person: Staff, batch: string): Promise<void> {
  await pool.query(
    'update archive_batch set cancelled_at = coalesce(cancelled_at, $3) where batch = $1 and division = $2',
    [batch, person.division, now()],
  );
}
