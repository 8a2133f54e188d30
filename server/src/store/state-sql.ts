// What lists need of a case's folded state, each part asked for alone: the whole is some twenty kilobytes, and to write it out and read it
// again for each of fifty lines took ten times as long as to find them (bench/README.md).
import type { Application } from '@yimen/domain/application/application.ts';
import type { Item } from '@yimen/domain/application/item.ts';
import type { Clocked } from '@yimen/domain/application/lateness.ts';
import type { Pin } from '@yimen/domain/service/pin.ts';
import { sql } from 'kysely';

/** What a row of `application` is pinned to (law 4). */
export const pinOfCase = sql<Pin>`jsonb_build_object('definition', application.definition, 'overlays', application.state -> 'overlays')`;

/** What the heart knows of a row of `item`, beside its row of `application`. */
export const itemOfCase = sql<Item>`(application.state #> array['items', item.code])`;

/** The visits of a row of `application`, those struck off among them. */
export const visitsOfCase = sql<Application['visits']>`(application.state -> 'visits')`;

/** What lateness hangs on, of the item that a row of `card` is about. */
export const clockedOfCard = sql<Clocked>`(select jsonb_build_object('stage', one -> 'stage', 'clocks', one -> 'clocks')
  from (select application.state #> array['items', card.item] as one
    from application where application.id = card.application offset 0) as opened)`;

/** The same pin for a row of another table that names its `application`. */
export function pinOf(table: 'card' | 'urge') {
  return sql<Pin>`(select ${pinOfCase} from application where application.id = ${sql.ref(`${table}.application`)})`;
}
