import type { FixedSheet } from '@yimen/domain/assessment/sheet.ts';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** What is said of a fixed sheet beside its figures. */
export type Fixing = {
  period: string;
  version: number;
  settings: number;
  because: string;
  fixedBy: string;
  fixedAt: string;
};

/** The fixed sheets of a period, or all, the last fixed first, with what one place came to in each (R6.3); few, for a period is a quarter at least. */
export async function listFixed(
  db: Kysely<Tables>,
  place: string,
  period?: string,
): Promise<(Fixing & { total: number | null })[]> {
  const total = sql<number | null>`(sheet #>> array['rows', ${place}, 'total'])::float8`;
  const rows = db
    .selectFrom('assessment_sheet')
    .select(['period', 'version', 'settings', 'because', 'fixed_by as fixedBy', 'fixed_at as fixedAt'])
    .select(total.as('total'))
    .orderBy('fixed_at', 'desc')
    .orderBy('version', 'desc');
  return (period === undefined ? rows : rows.where('period', '=', period)).execute();
}

/** A sheet as it was fixed; null where there is none of this version. */
export async function findFixed(
  db: Kysely<Tables>,
  period: string,
  version: number,
): Promise<FixedSheet | null> {
  const found = await db
    .selectFrom('assessment_sheet')
    .select('sheet')
    .where('period', '=', period)
    .where('version', '=', version)
    .executeTakeFirst();
  return found?.sheet ?? null;
}

/** Adds the next version of a period; `version - 1` is the newest that was seen, and false says that there is a newer one. */
export async function addFixed(
  db: Kysely<Tables>,
  { period, version, settings, because, fixedBy, fixedAt }: Fixing,
  sheet: FixedSheet,
): Promise<boolean> {
  const added = await sql`
    insert into assessment_sheet (period, version, settings, sheet, because, fixed_by, fixed_at)
    select ${period}, ${version}, ${settings}, ${JSON.stringify(sheet)}::jsonb, ${because}, ${fixedBy}::uuid, ${fixedAt}::timestamptz
    where (select coalesce(max(version), 0) from assessment_sheet where period = ${period}) = ${version - 1}
    on conflict do nothing`.execute(db);
  return added.numAffectedRows === 1n;
}
