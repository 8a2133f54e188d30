import type { Person } from '@yimen/domain/access/person.ts';
import { divisionPrefix, scopesFor } from '@yimen/domain/access/scope.ts';
import type { Application } from '@yimen/domain/application/application.ts';
import { standingVisits } from '@yimen/domain/application/visit.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import { fullName } from '@yimen/domain/service/directory.ts';
import { sql } from 'kysely';
import { openLabel } from '../../store/box.ts';
import { pageOf, readCursor } from '../../store/cursor.ts';
import { lateItem } from '../../store/late-sql.ts';
import type { Platform } from '../../store/platform.ts';
import { applicationsWithin } from '../../store/scope-sql.ts';

export type CasesShow = 'open' | 'overdue' | 'correcting' | 'ended' | 'all';
const size = 30;

/** All applications in the lead's or supervisor's places (R6.1, R6.2), newest first, with how each stands. */
export async function listCases(
  platform: Platform,
  person: Person,
  show: CasesShow,
  division?: string,
  after?: string,
) {
  const cursor = readCursor(after, ['instant', 'uuid']);
  const rows = await within(platform, person, division)
    .select(['id', 'number', 'status', 'settlement', 'submitted_at', 'data_key', 'label', 'state'])
    .select([
      sql<
        string | null
      >`(select min(promised_due)::text from item where item.application = application.id and ${running})`.as(
        'due',
      ),
      sql<number>`(select count(*)::int from item where item.application = application.id and ${lateItem(platform)})`.as(
        'overdue',
      ),
    ])
    .where(shows(platform)[show])
    .$if(cursor !== null, query =>
      query.where(sql<boolean>`(submitted_at, id) < (${cursor?.[0]}::timestamptz, ${cursor?.[1]}::uuid)`),
    )
    .orderBy('submitted_at', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute();
  const page = pageOf(
    rows,
    size,
    row => caseLine(platform, row),
    row => [row.submitted_at, row.id],
  );
  return { ...page, counts: await count(platform, person, division) };
}

type Row = {
  id: string;
  number: string | null;
  status: keyof typeof statusWords;
  settlement: string;
  submitted_at: string | null;
  data_key: Buffer | null;
  label: Buffer | null;
  state: Application;
  due: string | null;
  overdue: number;
};

function caseLine({ keys, directory }: Platform, row: Row) {
  const items = Object.values(row.state.items);
  return {
    id: row.id,
    number: row.number ?? '',
    status: row.status,
    statusText: statusWords[row.status],
    applicant: openLabel(keys, row.id, row),
    settlement: fullName(directory, row.settlement).replace(/^广东省/, ''),
    submittedAt: row.submitted_at ?? '',
    items: items.length,
    concluded: items.filter(item => item.stage.status === 'concluded').length,
    overdue: row.overdue,
    paused: items.filter(({ stage }) => stage.status === 'paused' || stage.status === 'returned').length,
    due: row.due,
    visits: standingVisits(row.state).length,
  };
}

const running = sql<boolean>`item.status in ('dispatched', 'received')`;

function shows(platform: Platform) {
  const late = sql<boolean>`exists (select 1 from item where item.application = application.id and ${lateItem(platform)})`;
  return {
    open: sql<boolean>`status in ('submitted', 'correcting', 'accepted')`,
    overdue: late,
    correcting: sql<boolean>`(status in ('correcting', 'accepted') and open_asks > 0)`,
    ended: sql<boolean>`status in ('concluded', 'refused', 'withdrawn')`,
    all: sql<boolean>`status not in ('draft', 'discarded')`,
  } as const satisfies Record<CasesShow, unknown>;
}

function within({ db }: Platform, person: Person, division: string | undefined) {
  return db
    .selectFrom('application')
    .where(applicationsWithin(scopesFor(person, 'readWhole')))
    .where('number', 'is not', null)
    .$if(division !== undefined, query =>
      query.where('settlement', 'like', `${divisionPrefix(division ?? '')}%`),
    );
}

async function count(platform: Platform, person: Person, division: string | undefined) {
  const shown = shows(platform);
  return within(platform, person, division)
    .select([
      sql<number>`count(*) filter (where ${shown.open})::int`.as('open'),
      sql<number>`count(*) filter (where ${shown.overdue})::int`.as('overdue'),
      sql<number>`count(*) filter (where ${shown.correcting})::int`.as('correcting'),
    ])
    .executeTakeFirstOrThrow();
}
