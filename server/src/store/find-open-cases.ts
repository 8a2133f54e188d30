import type { Queryable } from './find-application.ts';

/** The applications this person has with a window or its departments, wherever they are. */
export async function findOpenCases(connection: Queryable, applicant: string): Promise<string[]> {
  const { rows } = await connection.query<{ id: string }>(
    `select id from application where applicant = $1 and status in ('submitted', 'correcting', 'accepted')`,
    [applicant],
  );
  return rows.map(row => row.id);
}
