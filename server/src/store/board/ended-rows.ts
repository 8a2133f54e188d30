import { keyOfItem } from '../item-key-sql.ts';

/** Cases and items that have ended and may be rated, each with the rating that stands, if any: for the job that counts them by day, every figure and the lists behind (domain.md §3.5). */
export const endedRows = {
  case: {
    from: `application left join rating
      on rating.application = application.id and rating.item is null and not rating.replaced`,
    table: 'application',
    at: 'application.ended_at',
    where: 'application.ended_at is not null and application.number is not null',
    item: 'null::text',
    key: 'null::text',
    agency: 'null::text',
  },
  item: {
    from: `item join application on application.id = item.application left join rating
      on rating.application = item.application and rating.item = item.code and not rating.replaced`,
    table: 'item',
    at: 'item.ended_at',
    where: `item.status = 'concluded' and item.ended_at is not null and application.number is not null`,
    item: 'item.code',
    key: keyOfItem,
    agency: 'item.agency',
  },
} as const;
