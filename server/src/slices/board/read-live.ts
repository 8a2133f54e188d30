import { type RawBuilder, sql } from 'kysely';
import { type OpenFigure, openFigures } from '../../store/board/figures.ts';
import { keyOfItem } from '../../store/item-key-sql.ts';
import type { Platform } from '../../store/platform.ts';
import { below } from './below.ts';
import { type BoardScope, itemsWithin } from './board-scope.ts';

export type Live = Record<OpenFigure, number>;
const names = Object.keys(openFigures) as OpenFigure[];
export const nothingOpen: Live = { open: 0, dueToday: 0, warning: 0, overdue: 0, red: 0 };

/** A figure of what is open as a condition on rows of `item`, as of today. */
export function openFigure({ today }: Platform, figure: OpenFigure): RawBuilder<boolean> {
  return sql<boolean>`(${sql.raw(openFigures[figure](`date '${today()}'`))})`;
}

/** What is open now, to the last committed act: all of it, by what lies below, and by item; one pass over the open items' index. */
export async function readLive(platform: Platform, scope: BoardScope) {
  const child = sql.ref(`item.${below(platform.directory, scope).column}`);
  const key = sql.raw(keyOfItem);
  const counts = names.map(
    name => sql`count(*) filter (where ${openFigure(platform, name)})::integer as ${sql.ref(name)}`,
  );
  const { rows } = await sql<Live & { child: string | null; key: string | null }>`
    select ${child} as child, ${key} as key, ${sql.join(counts)} from item
    where ${openFigure(platform, 'open')} and ${itemsWithin(scope)}
    group by grouping sets ((${child}), (${key}))`.execute(platform.db);
  const by = (what: 'child' | 'key') =>
    new Map(
      rows.flatMap(({ child: place, key: item, ...live }) => {
        const of = what === 'child' ? place : item;
        return of === null ? [] : [[of.trim(), live] as const];
      }),
    );
  const children = by('child');
  const all = [...children.values()].reduce(
    (sum, each) => Object.fromEntries(names.map(name => [name, sum[name] + each[name]])) as Live,
    nothingOpen,
  );
  return { all, children, items: by('key') };
}

/** The ten offices with most overdue items within it. */
export async function readLate(platform: Platform, scope: BoardScope) {
  const { rows } = await sql<{ agency: string; overdue: number; red: number }>`
    select item.agency, count(*)::integer as overdue, count(*) filter (where ${openFigure(platform, 'red')})::integer as red
    from item where ${openFigure(platform, 'overdue')} and ${itemsWithin(scope)}
    group by item.agency order by overdue desc, item.agency limit 10`.execute(platform.db);
  return rows.map(row => ({ ...row, name: platform.directory.agencies.get(row.agency)?.name ?? row.agency }));
}
