import { proposedIndicators } from '@yimen/catalogue/oversight/assessment.ts';
import type { AssessmentSettings, Indicator } from '@yimen/domain/assessment/settings.ts';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** One number of the assessment's settings: what, why, who set it when; the delivered proposal was set by nobody. */
export type SettingsSet = AssessmentSettings & {
  because: string | null;
  setBy: string | null;
  setAt: string | null;
};

const delivered: SettingsSet = {
  ...{ number: 1, indicators: proposedIndicators },
  ...{ because: null, setBy: null, setAt: null },
};

/** Every number there is, the newest first (R6.3). */
export async function listSettings(db: Kysely<Tables>): Promise<SettingsSet[]> {
  const rows = await db.selectFrom('assessment_settings').selectAll().orderBy('number', 'desc').execute();
  const set = rows.map(({ set_by, set_at, ...row }) => ({ ...row, setBy: set_by, setAt: set_at }));
  return [...set, delivered];
}

/** The settings of a number, the newest where none is asked for; null where there is no such number. */
export async function findSettings(db: Kysely<Tables>, number?: number): Promise<SettingsSet | null> {
  const all = await listSettings(db);
  return (number === undefined ? all[0] : all.find(each => each.number === number)) ?? null;
}

/** Adds the next number. False when another was added since `after` was read. */
export async function addSettings(
  db: Kysely<Tables>,
  after: number,
  given: { indicators: readonly Indicator[]; because: string; setBy: string; setAt: string },
): Promise<boolean> {
  const { indicators, because, setBy, setAt } = given;
  const added = await sql`
    insert into assessment_settings (number, indicators, because, set_by, set_at)
    select ${after + 1}, ${JSON.stringify(indicators)}::jsonb, ${because}, ${setBy}::uuid, ${setAt}::timestamptz
    where (select coalesce(max(number), 1) from assessment_settings) = ${after}
    on conflict do nothing`.execute(db);
  return added.numAffectedRows === 1n;
}
