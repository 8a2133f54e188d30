import { Readable } from 'node:stream';
import type { Person } from '@yimen/domain/access/person.ts';
import { closing, opening } from '../../documents/bind.ts';
import type { Files } from '../../files/open-files.ts';
import { DoorProblem } from '../../http/problem.ts';
import { platformSealed } from '../../seal/platform-sealed.ts';
import type { Platform } from '../../store/platform.ts';
import { contextOf } from './print-next.ts';
import { findRun } from './run.ts';

/** All that is ready of a run as one PDF, sent piece by piece: no more than one is ever in memory. */
export async function wholeFile(platform: Platform, { objects }: Files, person: Person, id: string) {
  const run = await findRun(platform, person, id);
  const { rows } = await platform.pool.query<{
    first: number;
    address: string;
    offsets: number[];
    pages: number[];
  }>('select first, address, offsets, pages from print_piece where run = $1 and first < $2 order by first', [
    id,
    run.done,
  ]);
  if (rows.length === 0) throw new DoorProblem('not-found');
  async function* pieces() {
    yield opening;
    for (const { first, address } of rows) {
      const sealed = await objects.find(address);
      if (sealed === null) throw new Error(`a piece of print ${id} is not in the object store`);
      yield platformSealed(platform.keys).openBytes(sealed, contextOf(run, first));
    }
    const offsets = rows.flatMap(row => row.offsets);
    yield closing(
      offsets,
      rows.flatMap(row => row.pages),
      run.next_byte,
    );
  }
  return { name: `${run.title}（${run.done} 份）.pdf`, file: Readable.from(pieces()) };
}
