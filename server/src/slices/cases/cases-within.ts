import type { Person } from '@yimen/domain/access/person.ts';
import { divisionPrefix, scopesFor } from '@yimen/domain/access/scope.ts';
import { type RawBuilder, sql } from 'kysely';
import { anyOf } from '../../store/any-of.ts';
import { calledFor } from '../../store/attention-sql.ts';
import { breachedItem, lateItem, stoppedBreached, stoppedLate } from '../../store/late-sql.ts';
import type { Platform } from '../../store/platform.ts';
import { applicationsWithin } from '../../store/scope-sql.ts';

export type CasesShow =
  | 'open'
  | 'overdue'
  | 'breached'
  | 'warning'
  | 'overdue-ended'
  | 'correcting'
  | 'ended'
  | 'all';

/** The applications a lead or supervisor sees, perhaps of one place only. */
export function casesWithin({ db }: Platform, person: Person, division: string | undefined) {
  return db
    .selectFrom('application')
    .where(applicationsWithin(scopesFor(person, 'readWhole')))
    .where('number', 'is not', null)
    .$if(division !== undefined, query =>
      query.where('settlement', 'like', `${divisionPrefix(division ?? '')}%`),
    );
}

const going = sql<boolean>`item.status <> 'concluded'`;
const over = sql<boolean>`item.status = 'concluded'`;

/**
 * The three kinds of lateness, each with one meaning wherever it is counted (R3.5): 超期未办 a broken promise still open, as in the
 * departments' inboxes; 超期办结 a promise that was broken before it ended; 超法定时限 beyond the statutory day, open or ended.
 */
export function lateItems(platform: Platform) {
  const late = lateItem(platform);
  return {
    overdue: sql<boolean>`${going} and ${late}`,
    lateEnded: sql<boolean>`${over} and ${late}`,
    breached: breachedItem(platform),
  };
}

/** What each tab shows; the numbers beside the tabs count by the same conditions. */
export function shows(platform: Platform) {
  const { overdue, lateEnded, breached } = lateItems(platform);
  return {
    open: sql<boolean>`status in ('submitted', 'correcting', 'accepted')`,
    overdue: someItem(overdue),
    breached: someItem(breached),
    warning: someItem(warned(platform)),
    'overdue-ended': someItem(lateEnded),
    correcting: sql<boolean>`(status in ('correcting', 'accepted') and open_asks > 0)`,
    ended: sql<boolean>`status in ('concluded', 'refused', 'withdrawn', 'archived')`,
    all: sql<boolean>`status not in ('draft', 'discarded')`,
  } as const satisfies Record<CasesShow, unknown>;
}

/** The oldest broken promise among a case's open items: what has been late longest. */
export function oldestBroken(platform: Platform): RawBuilder<string> {
  return sql`(select min(item.promised_due) from item where item.application = application.id and ${lateItems(platform).overdue})`;
}

/**
 * How many cases each tab holds, and how many items in them are late, which is the sum of the departments' own figures. How cases stand is
 * asked of all cases, what is late of what is open or late (`item_late`), each by its own index and both at once.
 */
export async function countCases(platform: Platform, person: Person, division: string | undefined) {
  const [standing, late] = await Promise.all([
    countStanding(platform, person, division),
    countLate(platform, person, division),
  ]);
  return { ...standing, ...late };
}

function countStanding(platform: Platform, person: Person, division: string | undefined) {
  const shown = shows(platform);
  const many = (condition: RawBuilder<boolean>) => sql<number>`count(*) filter (where ${condition})::int`;
  return casesWithin(platform, person, division)
    .select([
      many(shown.open).as('open'),
      many(shown.correcting).as('correcting'),
      many(shown.ended).as('ended'),
      many(shown.all).as('all'),
      many(sql`application.ending = 'concluded'`).as('concluded'),
      many(sql`application.ending = 'unsuccessful'`).as('unsuccessful'),
      many(sql`application.ending = 'refused'`).as('refused'),
      many(sql`application.ending = 'withdrawn'`).as('withdrawn'),
    ])
    .executeTakeFirstOrThrow();
}

function countLate(platform: Platform, person: Person, division: string | undefined) {
  const cases = (of: Late) => sql<number>`count(*) filter (where tardy.${sql.ref(of)} > 0)::int`;
  const items = (of: Late) => sql<number>`coalesce(sum(tardy.${sql.ref(of)}), 0)::int`;
  return platform.db
    .selectFrom(lateByCase(platform, person, division).as('tardy'))
    .$if(!wholeCounties(person, division), query =>
      query.where(
        'tardy.application',
        'in',
        casesWithin(platform, person, division).select('application.id'),
      ),
    )
    .select([
      cases('overdue').as('overdue'),
      cases('breached').as('breached'),
      cases('warning').as('warning'),
      cases('lateEnded').as('overdue-ended'),
      items('overdue').as('overdueItems'),
      items('lateEnded').as('lateEndedItems'),
      items('breached').as('breachedItems'),
    ])
    .executeTakeFirstOrThrow();
}

type Late = keyof ReturnType<typeof lateItems> | 'warning';

/** How many items of each case are late in which way, and how many are warned of. */
function lateByCase(platform: Platform, person: Person, division: string | undefined) {
  const { overdue, lateEnded, breached } = lateItems(platform);
  const many = (condition: RawBuilder<boolean>) => sql<number>`count(*) filter (where ${condition})`;
  return platform.db
    .selectFrom('item')
    .select([
      'item.application',
      many(overdue).as('overdue'),
      many(lateEnded).as('lateEnded'),
      many(breached).as('breached'),
      many(warned(platform)).as('warning'),
    ])
    .where(openOrLate)
    .where(itemsPlaced(person, division))
    .groupBy('item.application');
}

function warned(platform: Platform): RawBuilder<boolean> {
  return sql<boolean>`${going} and ${calledFor(platform, 'warning')}`;
}

/** As the index `item_late` has it: everything late in any way is among these, as what has ended has also stopped. */
const openOrLate = sql<boolean>`(item.status <> 'concluded' or ${sql.raw(stoppedLate)} or ${sql.raw(stoppedBreached)})`;

/** The counties, or the city, that hold every place he sees: wider than his cases by towns at most, of which nothing is asked. */
function itemsPlaced(person: Person, division: string | undefined): RawBuilder<boolean> {
  return anyOf(
    placesOf(person, division).map(prefix => {
      if (prefix.length < 4) return sql<boolean>`true`;
      const city = sql<boolean>`item.city = ${`${prefix.slice(0, 4)}00`}`;
      return prefix.length < 6 ? city : sql<boolean>`(${city} and item.division = ${prefix.slice(0, 6)})`;
    }),
  );
}

function placesOf(person: Person, division: string | undefined): string[] {
  return division === undefined ? prefixesOf(person) : [divisionPrefix(division)];
}

/** Whether his cases are all those of these counties or cities, so that every item there is in a case of his. */
function wholeCounties(person: Person, division: string | undefined): boolean {
  const his = prefixesOf(person);
  return placesOf(person, division).every(
    place => place.length <= 6 && his.some(prefix => place.startsWith(prefix)),
  );
}

function prefixesOf(person: Person): string[] {
  return scopesFor(person, 'readWhole').flatMap(scope => (scope.kind === 'division' ? [scope.prefix] : []));
}

function someItem(condition: RawBuilder<boolean>): RawBuilder<boolean> {
  return sql`application.id in (select item.application from item where ${openOrLate} and ${condition})`;
}
