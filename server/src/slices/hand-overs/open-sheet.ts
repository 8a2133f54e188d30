import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { parseWaybill } from '@yimen/domain/plain/waybill.ts';
import { contains } from '@yimen/domain/service/directory.ts';
import { DoorProblem, RefusedAct } from '../../http/problem.ts';
import type { Queryable } from '../../store/find-application.ts';
import type { Platform } from '../../store/platform.ts';

type Wanted = { to: string; way: 'hand' | 'ems'; waybill?: string | undefined };

/** A fresh sheet from this window to an office of its own place or above; it carries nothing until items are handed over under it (R3.4). */
export async function openSheet(
  platform: Platform,
  person: Person,
  { to, way, waybill }: Wanted,
  connection: Queryable = platform.pool,
) {
  const { directory } = platform;
  const office = directory.agencies.get(to);
  if (person.kind !== 'staff' || scopesFor(person, 'handOver').length === 0 || office === undefined)
    throw new DoorProblem('not-found');
  if (!contains(directory, office.division, person.division)) throw new DoorProblem('not-found');
  const number = way === 'ems' ? parseWaybill(waybill ?? '') : null;
  if (way === 'ems' && number === null) throw new RefusedAct({ code: 'waybill-needed' });
  const day = platform.today().replaceAll('-', '');
  const { rows } = await connection.query<{ sheet: string }>(
    `insert into sheet (sheet, city, from_agency, to_agency, way, waybill, made_by, made_at)
     values ($1 || lpad(nextval('sheet_number')::text, 5, '0'), $2, $3, $4, $5, $6, $7, $8) returning sheet`,
    [
      `JJ${person.division.slice(0, 6)}${day}`,
      `${person.division.slice(0, 4)}00`,
      person.agency,
      to,
      way,
      number,
      person.id,
      platform.now(),
    ],
  );
  return { sheet: rows[0]!.sheet };
}
