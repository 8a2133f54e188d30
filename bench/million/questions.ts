import type { StaffRole } from '@yimen/domain/access/person.ts';
import type { Pool } from 'pg';

/** A question as somebody asks it: who, and what address in the n-th turn. `aim`: the median through HTTP that issue 4 asks for, in ms. */
export type Question = {
  name: string;
  agency: string;
  role: StaffRole;
  path: (turn: number) => string;
  aim: number | null;
};

/** The questions of the bench, on the busiest county of the province and on the whole of it. */
export async function questions(pool: Pool): Promise<Question[]> {
  const county = await busiest(pool);
  const { rows } = await pool.query<{ id: string }>(
    `(select id from application where division = $1 and status = 'accepted' limit 100)
     union all (select id from application where division = $1 and status in ('concluded', 'archived')
       and exists (select from event where event.application = application.id) limit 100)`,
    [county],
  );
  const inbox = (show: string) => () => `/api/department/inbox?show=${show}`;
  const police = { agency: `${county}-police`, role: 'handler' as const };
  const lead = { agency: `${county}-veterans`, role: 'lead' as const };
  const province = { agency: '440000-veterans', role: 'supervisor' as const };
  return [
    { name: 'inbox page', ...police, path: inbox('open'), aim: 10 },
    { name: 'inbox page, overdue', ...police, path: inbox('overdue'), aim: 10 },
    {
      name: 'application by id',
      ...lead,
      path: turn => `/api/lead/applications/${rows[turn % rows.length]!.id}`,
      aim: 10,
    },
    { name: 'the whole board', ...province, path: () => '/api/board', aim: 80 },
    { name: 'the board of a year', ...province, path: () => '/api/board?weeks=52', aim: null },
    { name: 'the board of a county', ...lead, path: () => `/api/board?place=${county}`, aim: null },
    { name: 'overdue, list behind', ...province, path: () => '/api/board/list?figure=overdue', aim: null },
    { name: 'cases of a county', ...lead, path: () => '/api/lead/applications?show=open', aim: null },
  ];
}

/** The county with most items at work. */
export async function busiest(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ division: string }>(
    `select division from item where status in ('dispatched', 'received') group by 1 order by count(*) desc, 1 limit 1`,
  );
  return rows[0]!.division;
}
