import type { Person } from '@yimen/domain/access/person.ts';
import { turnOf } from '../aside/turn.ts';
import { DoorProblem } from '../http/problem.ts';
import type { Platform } from '../store/platform.ts';
import { limits } from './intake/limits.ts';

/**
 * Counts what somebody has sent today, taken in or not: opening a file costs as much when it is refused. Throws `too-many-requests`
 * with what the day's limit is, and counts nothing then.
 */
export async function countUpload({ pool, today }: Platform, person: Person, bytes: number): Promise<void> {
  const { rank, whose } = turnOf(person);
  const most = rank === 'staff' ? limits.daily.staff : limits.daily.citizen;
  const { rowCount } = await pool.query(
    `insert into upload_day as u (person, day, bytes) values ($1, $2, $3)
     on conflict (person, day) do update set bytes = u.bytes + excluded.bytes where u.bytes + excluded.bytes <= $4`,
    [whose, today(), bytes, most],
  );
  if (rowCount === 0) throw new DoorProblem('too-many-requests', { detail: words(most, rank === 'staff') });
}

function words(most: number, atWindow: boolean): string {
  const then = atWindow ? '请明天再传。' : '请明天再传，或者把材料带到受理窗口。';
  return `您今天上传的文件合计已达到 ${most / 1024 / 1024}MB 的上限，这个文件没有上传。${then}`;
}
