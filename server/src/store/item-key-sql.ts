import { readItemKey } from '@yimen/domain/service/item-key.ts';
import { type RawBuilder, sql } from 'kysely';

/** `itemKey` of a row of `item`. */
export const keyOfItem = `item.code || coalesce('-' || item.own_of, '')`;

/** The rows of `item` that a key means. */
export function isItem(key: string): RawBuilder<boolean> {
  const { code, ownOf } = readItemKey(key);
  return sql<boolean>`(item.code = ${code} and item.own_of is not distinct from ${ownOf})`;
}
