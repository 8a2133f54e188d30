import type { StaffRole } from '@yimen/domain/access/person.ts';
import { addDays, yearOf } from '@yimen/domain/plain/date.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import { annexRound } from './annex-round.ts';
import { busiest } from './busiest.ts';
import { openAndEnded } from './cases-asked.ts';

/** A question as somebody asks it: who, and what address in the n-th turn. `aim`: the median through HTTP that issue 4 asks for, in ms. */
export type Question = {
  name: string;
  agency: string;
  role: StaffRole;
  path: (turn: number) => string;
  aim: number | null;
};
type Who = Pick<Question, 'agency' | 'role'>;

/** The questions of the bench, on the busiest county of the province and on the whole of it; those with an aim first. */
export async function questions(platform: Platform): Promise<Question[]> {
  const county = await busiest(platform.pool);
  const round = await annexRound(platform);
  const cases = await openAndEnded(platform.pool, county);
  const who = {
    police: { agency: `${county}-police`, role: 'handler' },
    lead: { agency: `${county}-veterans`, role: 'lead' },
    province: { agency: '440000-veterans', role: 'supervisor' },
  } as const satisfies Record<string, Who>;
  const asks = (by: Who, name: string, path: string, aim: number | null = null): Question => ({
    ...{ ...by, name, aim, path: () => path },
  });
  const today = platform.today();
  const row = `/api/annex/rounds/${round}/rows/${county}`;
  const period = `from=${addDays(today, -30)}&to=${today}`;
  const sheet = `/api/assessment/sheet?period=${yearOf(today)}`;
  const thresholds = 'notice=40&warning=70&warningDays=2&redDays=5&answerDays=3';
  return [
    asks(who.police, 'inbox page', '/api/department/inbox?show=open', 10),
    asks(who.police, 'inbox page, overdue', '/api/department/inbox?show=overdue', 10),
    {
      ...{ ...who.lead, name: 'application by id', aim: 10 },
      path: turn => `/api/lead/applications/${cases[turn % cases.length]}`,
    },
    asks(who.province, 'the whole board', '/api/board', 80),
    asks(who.province, 'overdue by city and office', '/api/board/offices'),
    asks(who.lead, 'one row of the annex', row),
    asks(who.lead, 'cases behind a cell of the annex', `${row}/cases?figure=people`),
    asks(who.province, 'the board of a year', '/api/board?weeks=52'),
    asks(who.lead, 'the board of a county', `/api/board?place=${county}`),
    asks(who.province, 'overdue, list behind', '/api/board/list?figure=overdue'),
    asks(who.lead, 'cases of a county, open', '/api/lead/applications?show=open'),
    asks(who.lead, 'cases of a county, 预警', '/api/lead/applications?show=warning'),
    asks(who.lead, 'cases of a county, ended late', '/api/lead/applications?show=overdue-ended'),
    asks(who.lead, 'cases of a county, ended', '/api/lead/applications?show=ended'),
    asks(who.province, 'cases of the province, 预警', '/api/lead/applications?show=warning'),
    asks(who.province, 'cards, their months', '/api/card-months'),
    asks(who.lead, 'ratings of a county, 30 days', `/api/ratings/figures?${period}`),
    asks(who.province, 'ratings of the province, 30 days', `/api/ratings/figures?${period}`),
    asks(
      who.province,
      'ratings of the province, a year',
      `/api/ratings/figures?from=${addDays(today, -364)}&to=${today}`,
    ),
    asks(who.province, 'assessment of the province, a year', sheet),
    asks(who.province, 'the same by county', `${sheet}&by=county`),
    asks(who.province, 'thresholds, what would follow', `/api/oversight/thresholds/preview?${thresholds}`),
    asks(who.lead, 'annex cell as a workbook', `${row}/cases.xlsx?figure=people`),
  ];
}
