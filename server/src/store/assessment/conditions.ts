import type { Measure } from '@yimen/domain/assessment/measure.ts';
import { isBadSql } from '../bad-rating-sql.ts';
import { countedCase, decidedFigures } from '../board/figures.ts';
import { stoppedBreached, stoppedLate } from '../late-sql.ts';

// What each measure of the assessment counts, as one condition on rows (decision 0036): the job that counts, the figures asked at once, the list behind
// a figure and its workbook take the same words. Their meaning in Chinese is `domain/assessment/measure.ts`.

/** Rows that measures count: from where, and the moment or day by which one belongs to a period. */
export type Rows = {
  from: string;
  /** An instant, whose day is China's, or a day. */
  at: string;
  kind: 'instant' | 'day';
  /** Of which place: columns `city` and `division` of this table. */
  table: string;
  /** Holds for every row that any of its measures counts; as the index has it. */
  where: string;
  /** Counted by the job, because they are many. */
  many?: true;
  /** `at` is a last day: counts from the day after, so that nobody is told to have missed what is not due. */
  due?: true;
};

const china = (instant: string) => `(${instant} at time zone 'Asia/Shanghai')::date`;

export const rows = {
  item: {
    ...{ from: 'item', table: 'item', at: 'item.ended_at', kind: 'instant', many: true },
    where: decidedFigures.decided,
  },
  submission: {
    ...{
      from: 'application',
      table: 'application',
      at: 'application.submitted_at',
      kind: 'instant',
      many: true,
    },
    where: 'application.number is not null',
  },
  case: {
    ...{ from: 'application', table: 'application', at: 'application.ended_at', kind: 'instant', many: true },
    where: countedCase,
  },
  rating: {
    ...{ from: 'rating', table: 'rating', at: 'rating.rated_at', kind: 'instant', many: true },
    where: 'not rating.replaced',
  },
  mending: {
    ...{ from: 'rating', table: 'rating', at: 'rating.mend_by', kind: 'day', due: true },
    where: 'rating.mend_by is not null and not rating.replaced',
  },
  card: {
    ...{ from: 'card', table: 'card', at: 'card.answer_by', kind: 'day', due: true },
    where: `card.standing <> 'cancelled'`,
  },
  red: {
    ...{ from: 'card', table: 'card', at: 'card.issued_on', kind: 'day' },
    where: `card.level = 'red' and card.standing <> 'cancelled'`,
  },
  annex: {
    // Each row of each round, with the day its county first handed it in.
    from: `(select round.round, round.title, round.due, sheet.city::text as city, row.division,
        (select min(${china('event.at')}) from annex_event event where event.round = sheet.round and event.city = sheet.city
           and event.type = 'RowSubmitted' and event.body ->> 'division' = row.division) as handed_in
      from annex_round round join annex_sheet sheet on sheet.round = round.round
      cross join lateral jsonb_object_keys(sheet.state -> 'rows') as row (division)) as annex`,
    ...{ table: 'annex', at: 'annex.due', kind: 'day', due: true, where: 'true' },
  },
} as const satisfies Record<string, Rows>;
export type RowsName = keyof typeof rows;

export const conditions = {
  decided: { of: 'item', where: 'true' },
  decidedInPromise: { of: 'item', where: `${stoppedLate} is not true` },
  decidedInLaw: { of: 'item', where: `${stoppedBreached} is not true` },
  submitted: { of: 'submission', where: 'true' },
  submittedOnline: { of: 'submission', where: `application.channel = 'online'` },
  ended: { of: 'case', where: 'true' },
  endedOneVisit: { of: 'case', where: 'application.visits_made <= 1' },
  promised: { of: 'case', where: 'application.promise_kept is not null' },
  promisesKept: { of: 'case', where: 'application.promise_kept' },
  rated: { of: 'rating', where: 'true' },
  satisfied: { of: 'rating', where: `not (${isBadSql('rating.level')})` },
  mendingDue: { of: 'mending', where: 'true' },
  mendedInTime: { of: 'mending', where: `${china('rating.mended_at')} <= rating.mend_by` },
  cardsDue: { of: 'card', where: 'true' },
  cardsAnswered: { of: 'card', where: 'card.answered_on <= card.answer_by' },
  redCards: { of: 'red', where: 'true' },
  annexDue: { of: 'annex', where: 'true' },
  annexInTime: { of: 'annex', where: 'annex.handed_in <= annex.due' },
} as const satisfies Record<Measure, { of: RowsName; where: string }>;

/** The measures of these rows. */
export function measuresOf(name: RowsName): Measure[] {
  return (Object.keys(conditions) as Measure[]).filter(each => conditions[each].of === name);
}

/** What a row of this measure is. */
export function rowsOf(measure: Measure): Rows {
  return rows[conditions[measure].of];
}
