import { userInfo } from 'node:os';
import type { ApplicationStatus } from '@yimen/domain/application/application.ts';
import { endedStatuses } from '@yimen/domain/application/ending.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import { BadSetting } from '../bad-setting.ts';
import { eraseScans } from '../files/sheet-scans.ts';
import { recordAccess } from '../identity/access-log.ts';
import type { Queryable } from '../store/find-application.ts';
import { inTransaction } from '../store/in-transaction.ts';
import type { Platform } from '../store/platform.ts';

/** What went: the application's key and box, its messages, and the person himself where this was the last that was known of him. */
export type Erased = { application: string; person: boolean };

/**
 * Erases the personal data of one application by its 办件编号 (PIPL art.47, law 5): the only copy of its data key, its sealed box and
 * label, what its papers say, the messages about it, and the scans of signed sheets it stands on (decision 0019). History stays, and still
 * verifies. Only what is archived can be erased, however it ended: its package has a key of its own, is kept by law, and stays (decisions
 * 0013, 0020). The reason is written into the access log in the same transaction. First answers kept for repeated requests go within two days by themselves (decision 0003);
 * backups of the database hold the key until they expire.
 */
export async function eraseApplication(platform: Platform, number: string, reason: string): Promise<Erased> {
  if (reason.trim() === '') throw new BadSetting('请写明清除的理由，它会记入访问日志。');
  return inTransaction(platform.pool, async connection => {
    const { rows } = await connection.query<Row>(
      'select id, applicant, status, data_key is null as erased from application where number = $1 for update',
      [number],
    );
    const row = rows[0];
    if (row === undefined) throw new BadSetting(`没有这个办件：${number}`);
    if (row.erased) throw new BadSetting(`办件 ${number} 的个人信息已经清除过了。`);
    if ((endedStatuses as readonly string[]).includes(row.status))
      throw new BadSetting(
        `办件 ${number} ${statusWords[row.status]}，还没有归档，归档以后才能清除（档案法第十三条）。`,
      );
    if (row.status !== 'archived')
      throw new BadSetting(`办件 ${number} 还在办理（${statusWords[row.status]}），不能清除。`);
    await connection.query('update application set data_key = null, box = null, label = null where id = $1', [
      row.id,
    ]);
    await connection.query('update document set content = null where application = $1', [row.id]);
    await connection.query('delete from message where application = $1', [row.id]);
    await eraseScans(platform, connection, row.id);
    const person = await forgetPerson(connection, row.applicant);
    const operator = { kind: 'operator' as const, id: userInfo().username };
    const line = { act: 'erased' as const, person: operator, application: row.id, reason, ip: 'console' };
    await recordAccess(platform, line, connection);
    return { application: row.id, person };
  });
}

type Row = { id: string; applicant: string; status: ApplicationStatus; erased: boolean };

/** Name, numbers and phone outside the box: gone with the last application that needs them, and every session with them. */
async function forgetPerson(connection: Queryable, applicant: string): Promise<boolean> {
  const { rowCount } = await connection.query(
    `delete from citizen where id = $1::text
       and not exists (select from application where applicant = $1::uuid and data_key is not null)`,
    [applicant],
  );
  if (rowCount !== 0) await connection.query('delete from auth_user where id = $1', [applicant]);
  return rowCount !== 0;
}
