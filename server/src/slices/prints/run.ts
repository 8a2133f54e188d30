import type { Person } from '@yimen/domain/access/person.ts';
import { rolesMay } from '@yimen/domain/access/roles-may.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';

/** A run of papers as its row stands. */
export type Run = {
  id: string;
  title: string;
  documents: string[];
  done: number;
  stopped: boolean;
  next_object: number;
  next_byte: number;
  at: string;
};

const columns = 'id, title, documents, done, stopped, next_object, next_byte, at';

/** One run of this person's; another's is not there for him. */
export async function findRun({ pool }: Platform, person: Person, id: string): Promise<Run> {
  const { rows } = await pool.query<Run>(`select ${columns} from print_run where id = $1 and actor = $2`, [
    id,
    idOf(person),
  ]);
  if (rows[0] === undefined) throw new DoorProblem('not-found');
  return rows[0];
}

/** His runs of the last day, newest first: twenty at most. */
export async function runsOf({ pool }: Platform, person: Person): Promise<Run[]> {
  const { rows } = await pool.query<Run>(
    `select ${columns} from print_run where actor = $1 order by at desc limit 20`,
    [idOf(person)],
  );
  return rows;
}

/** How far it is, as the page draws it. */
export function runView({ id, title, documents, done, stopped, at }: Run) {
  const total = documents.length;
  const status = done === total ? ('ready' as const) : stopped ? ('stopped' as const) : ('going' as const);
  return { id, title, total, done, status, at };
}

/** Who prints; for whoever may not print many at once there is no such page (law 7). */
export function idOf(person: Person): string {
  if (person.kind !== 'staff' || !rolesMay(person.roles, 'printMany')) throw new DoorProblem('not-found');
  return person.id;
}
