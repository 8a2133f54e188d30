import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';

/** A sheet by its number; whether the reader may see its lines is asked of each line. */
export async function getSheet({ db }: Platform, sheet: string) {
  const row = await db.selectFrom('sheet').selectAll().where('sheet', '=', sheet).executeTakeFirst();
  if (row === undefined) throw new DoorProblem('not-found');
  return row;
}
