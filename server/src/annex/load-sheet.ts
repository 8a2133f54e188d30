import type { AnnexEvent } from '@yimen/domain/annex/event.ts';
import { evolveSheet } from '@yimen/domain/annex/evolve.ts';
import { type AnnexSheet, noSheet } from '@yimen/domain/annex/sheet.ts';
import { DoorProblem } from '../http/problem.ts';
import type { Queryable } from '../store/find-application.ts';

/** Which sheet: one city's, of one round. */
export type SheetName = { readonly round: string; readonly city: string };

/** A city's sheet as it stands. Throws `not-found` where the round has none for it; who may see it is asked before. */
export async function loadSheet(connection: Queryable, name: SheetName): Promise<AnnexSheet> {
  return only(await connection.query<{ state: AnnexSheet }>(one, [name.round, name.city]));
}

/** The same, and nobody else writes it before this transaction ends (law 2). */
export async function lockSheet(connection: Queryable, name: SheetName): Promise<AnnexSheet> {
  return only(await connection.query<{ state: AnnexSheet }>(`${one} for update`, [name.round, name.city]));
}

/** Every sheet of a round by its city. */
export async function loadSheets(connection: Queryable, round: string): Promise<AnnexSheet[]> {
  const { rows } = await connection.query<{ state: AnnexSheet }>(
    'select state from annex_sheet where round = $1 order by city',
    [round],
  );
  return rows.map(({ state }) => state);
}

/** What happened to a sheet, in order. */
export async function sheetHistory(connection: Queryable, name: SheetName): Promise<AnnexEvent[]> {
  const { rows } = await connection.query<AnnexEvent & { at: Date | string }>(
    'select seq, at, actor, body from annex_event where round = $1 and city = $2 order by seq',
    [name.round, name.city],
  );
  return rows.map(({ seq, at, actor, body }) => ({ seq, at: new Date(at).toISOString(), actor, body }));
}

/**
 * A version as it was sent to the province: folded again up to the event that sent it, so that what was sent stays readable
 * whatever was corrected since (decision 0025). Throws `not-found` for one that was never sent.
 */
export function versionOf(history: readonly AnnexEvent[], version: number): AnnexSheet {
  const sent = history.findIndex(({ body }) => body.type === 'SheetSent' && body.version === version);
  if (sent < 0) throw new DoorProblem('not-found');
  return history.slice(0, sent + 1).reduce(evolveSheet, noSheet);
}

const one = 'select state from annex_sheet where round = $1 and city = $2';

function only({ rows }: { rows: { state: AnnexSheet }[] }): AnnexSheet {
  if (rows[0] === undefined) throw new DoorProblem('not-found');
  return rows[0].state;
}
