import { annexForm } from '@yimen/catalogue/annex/form.ts';
import type { AnnexForm } from '@yimen/domain/annex/form.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import type { Directory } from '@yimen/domain/service/directory.ts';
import { DoorProblem } from '../http/problem.ts';
import type { Platform } from '../store/platform.ts';
import type { Tables } from '../store/tables.ts';

/** A round of the annex: what the province asked for, over which days, by when, on which printed form. */
export type Round = {
  readonly round: string;
  readonly title: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly due: PlainDate;
  readonly formName: string;
  readonly form: AnnexForm;
  readonly openedAt: string;
};

/** The round by its number (`2026-1`); whoever may not see it is not told, because there is nothing secret in one. Throws `not-found`. */
export async function getRound({ db }: Pick<Platform, 'db'>, round: string): Promise<Round> {
  const row = await db.selectFrom('annex_round').selectAll().where('round', '=', round).executeTakeFirst();
  if (row === undefined) throw new DoorProblem('not-found');
  return roundOf(row);
}

/** A row of `annex_round` as a round. */
export function roundOf(row: Tables['annex_round']): Round {
  return {
    round: row.round,
    title: row.title,
    from: row.from_on as PlainDate,
    to: row.to_on as PlainDate,
    due: row.due as PlainDate,
    formName: row.form,
    form: annexForm(row.form),
    openedAt: row.opened_at,
  };
}

/** The cities of the province and the rows of each: its counties, or in 东莞 and 中山 itself (R8.1; 21 sheets, 124 rows). By code. */
export function sheetsOf({
  divisions,
}: Pick<Directory, 'divisions'>): { city: string; divisions: string[] }[] {
  const all = [...divisions.values()].sort((a, b) => a.code.localeCompare(b.code));
  return all
    .filter(each => each.level === 'city')
    .map(({ code }) => {
      const counties = all.filter(each => each.level === 'county' && each.parent === code);
      return { city: code, divisions: counties.length === 0 ? [code] : counties.map(each => each.code) };
    });
}
