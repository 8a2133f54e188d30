import { usualService } from '@yimen/catalogue/usual-service.ts';
import type { CountyFacts } from '@yimen/domain/annex/compute.ts';
import type { Queryable } from '../store/find-application.ts';
import { keyOfItem } from '../store/item-key-sql.ts';
import type { Round } from './round.ts';

/** Which cases a figure counts: of these rows, accepted in the round's days, as it stood at an instant. */
export type Counting = {
  readonly divisions: readonly string[];
  readonly round: Pick<Round, 'from' | 'to'>;
  readonly at: string;
};

/**
 * Cases accepted in the round's days in one of the rows, $1–$5 of every statement about them: the figures and the lists behind them take
 * the same condition. A day is a day in China.
 */
export const acceptedCases = `application.division = any($1::char(6)[])
  and application.accepted_at >= ($2::date)::timestamp at time zone 'Asia/Shanghai'
  and application.accepted_at < ($3::date + 1)::timestamp at time zone 'Asia/Shanghai'
  and application.accepted_at <= $4::timestamptz and application.service = $5`;
const endedGranted = `application.ended_at <= $4::timestamptz and application.ending = 'concluded' and application.days_made is not null`;
/** Those of them that are 已办结: ended with something granted, also once archived. Withdrawn and 未办成 ones, however cheap, better no average. */
export const endedCases = `${acceptedCases} and ${endedGranted}`;
/** An item that went to its office, of one of them. */
export const sentItem = 'item.application = application.id and item.dispatched_at <= $4::timestamptz';

/** The values of $1–$5. */
export function countingValues({ divisions, round, at }: Counting): unknown[] {
  return [divisions, round.from, round.to, at, usualService];
}

/** What the platform knows of each row (R8.4), by its code; a row without cases is there with nothing. */
export async function countFacts(
  connection: Queryable,
  counting: Counting,
): Promise<ReadonlyMap<string, CountyFacts>> {
  const values = countingValues(counting);
  const cases = await connection.query<CaseSums>({ name: 'annex-cases', text: casesByRow, values });
  const items = await connection.query<ItemSums>({ name: 'annex-items', text: itemsByRow, values });
  const sums = new Map(cases.rows.map(row => [row.division, row]));
  const ways = new Map(items.rows.map(row => [row.division, row.items]));
  return new Map(
    counting.divisions.map(division => [division, factsOf(sums.get(division), ways.get(division) ?? {})]),
  );
}

type CaseSums = { division: string } & Record<
  'people' | 'accepted' | 'ended' | 'copies' | 'visits' | 'days',
  number
>;
type ItemSums = { division: string; items: CountyFacts['items'] };

const ofEnded = `filter (where ${endedGranted})`;
const casesByRow = `
  select division, count(*)::int as accepted, count(distinct applicant)::int as people, count(*) ${ofEnded}::int as ended,
    coalesce(sum(copies_made) ${ofEnded}, 0)::int as copies, coalesce(sum(visits_made) ${ofEnded}, 0)::int as visits,
    coalesce(sum(days_made) ${ofEnded}, 0)::int as days
  from application where ${acceptedCases} group by division`;
const itemsByRow = `
  select division, json_object_agg(key, json_build_object('login', login, 'paper', paper)) as items
  from (select application.division, ${keyOfItem} as key, (count(*) filter (where item.channel is null))::int as login,
      (count(*) filter (where item.channel = 'paper'))::int as paper
    from application join item on ${sentItem} where ${acceptedCases} group by 1, 2) as by_item
  group by division`;

function factsOf(sums: CaseSums | undefined, items: CountyFacts['items']): CountyFacts {
  const { people = 0, accepted = 0, ended = 0, copies = 0, visits = 0, days = 0 } = sums ?? {};
  return { people, accepted, items, ended: { cases: ended, copies, visits, days } };
}
