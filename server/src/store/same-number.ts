import type { Person } from '@yimen/domain/access/person.ts';
import { permits } from '@yimen/domain/access/scope.ts';
import type { ApplicationStatus } from '@yimen/domain/application/application.ts';
import type { Ending } from '@yimen/domain/application/ending.ts';
import { standingText, standingWith } from '@yimen/domain/application/standing.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import { fullName, reportingDivision } from '@yimen/domain/service/directory.ts';
import type { SameNumber } from '@yimen/domain/view/same-number.ts';
import { sql } from 'kysely';
import type { Queryable } from './find-application.ts';
import type { Platform } from './platform.ts';

type Row = {
  id: string;
  number: string;
  status: ApplicationStatus;
  granted: number;
  ending: Ending | null;
  settlement: string;
  applicant: string;
};

/**
 * The cases that a window parted from this one by their ID number (decision 0006); null where none was. Parting writes one line of the
 * access log for each of them, in one transaction and with the account that has the number since: that is how they are found.
 */
export async function findSameNumber(
  { directory }: Platform,
  person: Person,
  application: string,
  connection: Queryable,
): Promise<SameNumber | null> {
  const { rows } = await connection.query<Row & { parted: boolean }>(
    `select distinct other.id, other.number, other.status, other.granted, other.ending, other.settlement, other.applicant,
       own.applicant::text <> line.subject as parted
     from access_log line
     join application own on own.id = line.application
     join access_log beside on beside.actor = line.actor and beside.act = line.act and beside.subject = line.subject
       and beside.at between line.at - interval '1 minute' and line.at + interval '1 minute'
     join application other on other.id = beside.application and other.id <> own.id
     where line.application = $1 and line.act = 'citizen-detached'
       and (own.applicant::text = line.subject) <> (other.applicant::text = line.subject)`,
    [application],
  );
  if (rows.length === 0) return null;
  return {
    parted: rows.some(row => row.parted),
    others: rows.map(({ id, number, status, granted, ending, settlement, applicant }) =>
      permits(person, 'readForWindow', { applicant, settlement, status, agency: null })
        ? {
            where: 'here',
            id,
            number,
            statusText: standingText({ standing: standingWith(status, granted), ending }, statusWords),
          }
        : {
            where: 'elsewhere',
            division: fullName(directory, reportingDivision(directory, settlement).code),
          },
    ),
  };
}

/** Whether the row of `application` lost its ID number to another account, for lists. */
export const isParted = sql<boolean>`exists (
  select from access_log line
  where line.application = application.id and line.act = 'citizen-detached' and line.subject <> application.applicant::text)`.as(
  'parted',
);
