import type { ApplicationStatus } from '@yimen/domain/application/application.ts';
import { reportingDivision } from '@yimen/domain/service/directory.ts';
import type { Queryable } from './find-application.ts';
import type { Platform } from './platform.ts';

/** An application that was handed in and has not ended. */
export type OpenRow = { id: string; number: string; status: ApplicationStatus; settlement: string };

/** The one this person has open of the service that is in force where he settles; null when he may hand in another. */
export async function findOpen(
  { directory, inForce }: Pick<Platform, 'directory' | 'inForce'>,
  connection: Queryable,
  applicant: string,
  settlement: string,
): Promise<OpenRow | null> {
  const service = inForce(reportingDivision(directory, settlement).code).definition.split('/')[0];
  const { rows } = await connection.query<OpenRow>(
    `select id, number, status, settlement from application
     where applicant = $1 and service = $2 and status in ('submitted', 'correcting', 'accepted')`,
    [applicant, service],
  );
  return rows[0] ?? null;
}
