import type { Person } from '@yimen/domain/access/person.ts';
import { boardFigureWords } from '@yimen/domain/oversight/board-figures.ts';
import { instantText } from '@yimen/domain/plain/instant-text.ts';
import { nameInProvince, nameOfAgency } from '@yimen/domain/service/directory.ts';
import { sql } from 'kysely';
import type { Table } from '../../excel/table.ts';
import type { Platform } from '../../store/platform.ts';
import { nameOfScope, scopeInFull } from './board-names.ts';
import { type Asked, boardScope, itemsWithin } from './board-scope.ts';
import { openFigure } from './read-live.ts';

/** Every office within the scope that has something overdue, city by city, the worst first (R6.2); live, one pass over the open items' index. */
export async function lateOffices(platform: Platform, person: Person, asked: Asked) {
  const scope = boardScope(platform, person, asked);
  const many = (figure: 'overdue' | 'red') =>
    sql`count(*) filter (where ${openFigure(platform, figure)})::integer`;
  const at = platform.now();
  const { rows } = await sql<{ city: string; agency: string; open: number; overdue: number; red: number }>`
    select city, agency, count(*)::integer as open, ${many('overdue')} as overdue, ${many('red')} as red
    from item where ${openFigure(platform, 'open')} and ${itemsWithin(scope)}
    group by city, agency having ${many('overdue')} > 0
    order by city, overdue desc, agency`.execute(platform.db);
  const { directory } = platform;
  const offices = rows.map(({ city, ...row }) => ({
    ...{ ...row, city: { code: city, name: nameInProvince(directory, city) } },
    name: nameOfAgency(directory, row.agency),
  }));
  return { at, offices };
}

/** The same for a workbook. */
export async function lateOfficesTables(platform: Platform, person: Person, asked: Asked): Promise<Table[]> {
  const { at, offices } = await lateOffices(platform, person, asked);
  const scope = boardScope(platform, person, asked);
  return [
    {
      name: '超期部门',
      title: `${nameOfScope(platform, scope)}　有超期未办事项的部门`,
      note: [
        `范围：${scopeInFull(platform, scope)}　　共 ${offices.length} 个部门　　单位：项　　截至：${instantText(at)}`,
        `超期未办：${boardFigureWords.overdue.means}。红牌：${boardFigureWords.red.means}。`,
      ],
      columns,
      rows: [offices.map(({ city, name, open, overdue, red }) => [city.name, name, open, overdue, red])],
    },
  ];
}

const columns = [
  ['市', 16],
  ['部门', 36],
  ['在办事项', 12],
  ['超期未办', 12],
  ['其中红牌', 12],
] as const;
