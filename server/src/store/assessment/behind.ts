import { type Measure, measures } from '@yimen/domain/assessment/measure.ts';
import type { Period } from '@yimen/domain/assessment/period.ts';
import type { Division } from '@yimen/domain/service/directory.ts';
import type { Pin } from '@yimen/domain/service/pin.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Platform } from '../platform.ts';
import { pinOfCase } from '../state-sql.ts';
import { conditions, type Rows, type RowsName, rows } from './conditions.ts';
import { inPeriod, placed } from './read-counts.ts';

/** What stands behind a figure: rows that a measure counts, perhaps without those that another counts too. */
export type Behind = {
  of: RowsName;
  measure: Measure;
  without: Measure | null;
  where: RawBuilder<boolean>;
};

/** A row behind a figure, whatever it is of; days as days of China. */
export type BehindRow = {
  /** Of the annex: its round and division; of all else: its case, and the item or number within it. */
  a: string;
  b: string;
  key: string;
  application: string | null;
  data_key: Buffer | null;
  label: Buffer | null;
  pin: Pin | null;
  settlement: string;
  number: string;
  item: string | null;
  /** How many items the case has, where it is a whole case. */
  many: number | null;
  agency: string | null;
  on: string;
  due: string | null;
  did: string | null;
  title: string | null;
  fact: string | null;
  more: string | null;
};

/** Whether `without` leaves something of `measure`: it counts a part of the same rows. */
export function isPartOf(without: Measure, measure: Measure): boolean {
  const { of, against }: { of: readonly Measure[]; against?: true } = measures[without];
  return of.includes(measure) && against === undefined;
}

/** The rows behind a measure of a place in a period, under the measure's own condition (decision 0036). */
export function behind(
  platform: Pick<Platform, 'today'>,
  { period, place }: { period: Period; place: Division },
  measure: Measure,
  without: Measure | null,
): Behind {
  const of = conditions[measure].of;
  const { table, where }: Rows = rows[of];
  const left = without === null ? sql`true` : sql`(${sql.raw(conditions[without].where)}) is not true`;
  return {
    ...{ of, measure, without },
    where: sql<boolean>`${sql.raw(where)} and ${sql.raw(conditions[measure].where)} and ${left}
      and ${placed(table, 'division', place)} and ${inPeriod(platform, rows[of], period)}`,
  };
}

/** The next rows, the latest first, after a key. */
export async function behindPage(
  { db }: Pick<Platform, 'db'>,
  { of, measure, without, where }: Behind,
  after: readonly (string | null)[] | null,
  size: number,
): Promise<BehindRow[]> {
  const { at, kind }: Rows = rows[of];
  const key = sql.raw(at);
  const type = sql.raw(kind === 'day' ? 'date' : 'timestamptz');
  const { from, a, b, columns } = sources[of](measure, without);
  const beyond =
    after === null
      ? sql`true`
      : sql`${key} <= ${after[0]}::${type} and (${key}, (${a})::text, (${b})::text) < (${after[0]}::${type}, ${after[1]}, ${after[2]})`;
  const { rows: found } = await sql<BehindRow>`
    select (${a})::text as a, (${b})::text as b, (${key})::text as key, ${day(key, kind)} as "on", ${columns}
    from ${from} where ${where} and ${beyond}
    order by ${key} desc, (${a})::text desc, (${b})::text desc limit ${size}`.execute(db);
  return found;
}

type Source = {
  from: RawBuilder<unknown>;
  a: RawBuilder<unknown>;
  b: RawBuilder<unknown>;
  columns: RawBuilder<unknown>;
};

const ofCase = sql`application.id as application, application.data_key, application.label, ${pinOfCase} as pin,
  application.settlement, application.number, null as title`;
const wholeCase = sql`${ofCase}, null as item, null as agency, null as due, null as did,
  (select count(*)::integer from item where item.application = application.id) as many`;
const none = sql`null as many`;
const joined = (table: 'item' | 'rating' | 'card') =>
  sql`${sql.ref(table)} join application on application.id = ${sql.ref(`${table}.application`)}`;

const rated = (did: RawBuilder<unknown>): Source => ({
  from: joined('rating'),
  ...{ a: sql`rating.application`, b: sql`rating.rating` },
  columns: sql`${ofCase}, ${none}, rating.item, rating.agency, null as due, ${did} as did, rating.level::text as fact, null as more`,
});
const carded = (fact: RawBuilder<unknown>): Source => ({
  from: joined('card'),
  ...{ a: sql`card.application`, b: sql`card.card` },
  columns: sql`${ofCase}, ${none}, card.item, card.agency, null as due, card.answered_on::text as did, ${fact} as fact, card.level as more`,
});

/** Which columns tell a row of each kind. */
const sources: Record<RowsName, (measure: Measure, without: Measure | null) => Source> = {
  item: (measure, without) => {
    const law = [measure, without].includes('decidedInLaw');
    const due = law ? sql`item.statutory_due` : sql`item.promised_due`;
    const stopped = law ? sql`item.statutory_stopped_on` : sql`item.stopped_on`;
    return {
      from: joined('item'),
      ...{ a: sql`item.application`, b: sql`item.code` },
      columns: sql`${ofCase}, ${none}, item.code as item, item.agency, ${due}::text as due, ${stopped}::text as did,
        item.outcome as fact, null as more`,
    };
  },
  submission: () => ({
    from: sql`application`,
    ...{ a: sql`application.id`, b: sql`''` },
    columns: sql`${wholeCase}, application.channel as fact, null as more`,
  }),
  case: () => ({
    from: sql`application`,
    ...{ a: sql`application.id`, b: sql`''` },
    columns: sql`${wholeCase}, application.visits_made::text as fact,
      jsonb_path_query_array(application.state, '$.materials.*.deferral.promise')::text as more`,
  }),
  rating: () => rated(sql`null`),
  mending: () => rated(day(sql`rating.mended_at`, 'instant')),
  card: () => carded(sql`card.standing`),
  red: () => carded(sql`card.cause`),
  annex: () => ({
    from: sql.raw(rows.annex.from),
    ...{ a: sql`annex.round`, b: sql`annex.division` },
    columns: sql`null as application, null as data_key, null as label, null as pin, annex.division as settlement, annex.round as number,
      annex.title, null as item, null as many, null as agency, null as due, annex.handed_in::text as did, null as fact, null as more`,
  }),
};

function day(at: RawBuilder<unknown>, kind: Rows['kind']) {
  return kind === 'day' ? sql`(${at})::text` : sql`((${at}) at time zone 'Asia/Shanghai')::date::text`;
}
