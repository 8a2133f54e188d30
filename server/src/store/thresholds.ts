import { proposedThresholds } from '@yimen/catalogue/oversight/thresholds.ts';
import {
  type DatedThresholds,
  inForceOn,
  type Thresholds,
  type ThresholdsInForce,
} from '@yimen/domain/oversight/thresholds.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** One number of the province's thresholds: from when, why, who set it when; the delivered proposal was set by nobody. */
export type ThresholdsSet = DatedThresholds & {
  because: string | null;
  setBy: string | null;
  setAt: string | null;
};

const delivered: ThresholdsSet = {
  number: 1,
  ...proposedThresholds,
  from: null,
  because: null,
  setBy: null,
  setAt: null,
};

/** Every number there is, the newest first. */
export async function listThresholds(db: Kysely<Tables>): Promise<ThresholdsSet[]> {
  const rows = await db.selectFrom('thresholds').selectAll().orderBy('number', 'desc').execute();
  const set = rows.map(row => ({
    number: row.number,
    notice: row.notice,
    warning: row.warning,
    warningDays: row.warning_days,
    redDays: row.red_days,
    answerDays: row.answer_days,
    from: row.from_day as PlainDate,
    because: row.because,
    setBy: row.set_by,
    setAt: row.set_at,
  }));
  return [...set, delivered];
}

/** How often a process asks on its own whether the province has set others; what it counted meanwhile carries their number and is counted again. */
const askedAnew = 30_000;

/**
 * The thresholds that hold now, at hand without asking the database at every act. `learn` asks: at the start, after a change, before
 * a job; until it first has, the delivered ones hold. `every`: all numbers so far, for what was finished under an earlier one.
 */
export function heldThresholds(db: Kysely<Tables>, today: () => PlainDate) {
  let known: readonly ThresholdsSet[] = [delivered];
  let asked = performance.now();
  const learn = async (): Promise<void> => {
    asked = performance.now();
    known = await listThresholds(db);
  };
  const now = (): ThresholdsInForce => {
    if (performance.now() - asked > askedAnew) void learn().catch(() => {}); // the next act asks again
    return justThresholds(inForceOn(known, today()));
  };
  const every = (): readonly DatedThresholds[] =>
    known.map(one => ({ ...justThresholds(one), from: one.from }));
  return { now, every, learn };
}

function justThresholds({ number, notice, warning, warningDays, redDays, answerDays }: ThresholdsSet) {
  return { number, notice, warning, warningDays, redDays, answerDays } satisfies ThresholdsInForce;
}

/** Adds the next number. False when another was added since this one was read. */
export async function addThresholds(
  db: Kysely<Tables>,
  after: number,
  given: Thresholds & { from: PlainDate; because: string; setBy: string; setAt: string },
): Promise<boolean> {
  const { notice, warning, warningDays, redDays, answerDays, from, because, setBy, setAt } = given;
  const added = await sql`
    insert into thresholds (number, notice, warning, warning_days, red_days, answer_days, from_day, because, set_by, set_at)
    select ${after + 1}, ${notice}, ${warning}, ${warningDays}, ${redDays}, ${answerDays}, ${from}::date, ${because}, ${setBy}::uuid, ${setAt}::timestamptz
    where (select coalesce(max(number), 1) from thresholds) = ${after}
    on conflict do nothing`.execute(db);
  return added.numAffectedRows === 1n;
}
