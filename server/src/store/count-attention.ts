import type { Application } from '@yimen/domain/application/application.ts';
import { attentionColumns, countedBy, countedByName } from './attention-columns.ts';
import type { Platform } from './platform.ts';

/**
 * Tells anew from which days items call for attention (R6.2), where the row says another calendar or other thresholds, or that they were
 * never told: open items, and ended ones only the first time, because what ended keeps what it ended by. One batch of applications after this
 * id, so that a stop loses nothing; what is acted on meanwhile has its columns from that act. Answers how many were looked at and where to go on.
 */
export async function countAttention(
  platform: Pick<Platform, 'pool' | 'calendar' | 'thresholds'>,
  after: string,
  atOnce: number,
): Promise<{ seen: number; counted: number; last: string }> {
  const by = countedBy(platform);
  const { rows } = await platform.pool.query<{ id: string; revision: number; state: Application }>(
    `select id, revision, state from application where id in (
       select distinct application from item
       where (status <> 'concluded' or days_by is null) and days_by is distinct from $1 and application > $2
       order by application limit $3)
     order by id`,
    [countedByName(by), after, atOnce],
  );
  const values = rows.flatMap(({ id, revision, state }) =>
    Object.values(state.items).map(item => ({
      id,
      revision,
      code: item.code,
      ...attentionColumns(item, by),
    })),
  );
  const { rowCount } = await platform.pool.query(
    `update item set notice_on = f.notice_on, warning_on = f.warning_on, yellow_on = f.yellow_on, red_on = f.red_on, days_by = f.days_by
     from jsonb_to_recordset($1::jsonb) as f (id uuid, revision integer, code text, notice_on date, warning_on date,
       yellow_on date, red_on date, days_by text)
     join application on application.id = f.id and application.revision = f.revision
     where item.application = f.id and item.code = f.code
       and (item.status <> 'concluded' or item.days_by is null) and item.days_by is distinct from f.days_by`,
    [JSON.stringify(values)],
  );
  return { seen: rows.length, counted: rowCount ?? 0, last: rows.at(-1)?.id ?? after };
}
