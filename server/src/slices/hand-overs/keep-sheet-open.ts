import { RefusedAct } from '../../http/problem.ts';
import type { Queryable } from '../../store/find-application.ts';

/**
 * A sheet is one list that one office signs: from the first line that is signed for or lost nothing more is handed over under its number
 * (R3.4). Asked inside the act that hands over, while whoever signs waits (`lockSheet`).
 * Refuses `sheet-closed`.
 */
export async function keepSheetOpen(connection: Queryable, sheet: string): Promise<void> {
  await lockSheet(connection, sheet);
  const { rows } = await connection.query(
    'select from sheet_line where sheet = $1 and (signed_on is not null or lost_at is not null) limit 1',
    [sheet],
  );
  if (rows.length > 0) throw new RefusedAct({ code: 'sheet-closed', sheet });
}

/** Signing for a line, or writing it off, waits for what is just being handed over under the same number. */
export function lockSheet(connection: Queryable, sheet: string): Promise<unknown> {
  return connection.query('select from sheet where sheet = $1 for no key update', [sheet]);
}
