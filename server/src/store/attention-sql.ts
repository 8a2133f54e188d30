import { type Attention, attentions } from '@yimen/domain/oversight/attention.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Platform } from './platform.ts';

/** What a row of `item` calls for today, as its place in `attentions` (0 正常 … 4 红牌): `attentionOf` of the heart for lists and counts (R6.2). */
export function attentionRank({ today }: Pick<Platform, 'today'>): RawBuilder<number> {
  const day = today();
  return sql<number>`(case when item.red_on <= ${day}::date then 4 when item.yellow_on <= ${day}::date then 3
    when item.warning_on <= ${day}::date then 2 when item.notice_on <= ${day}::date then 1 else 0 end)`;
}

/** Rows that call for just this today. */
export function calledFor(platform: Pick<Platform, 'today'>, attention: Attention): RawBuilder<boolean> {
  return sql<boolean>`${attentionRank(platform)} = ${attentions.indexOf(attention)}`;
}
