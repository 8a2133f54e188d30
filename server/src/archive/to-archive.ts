import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import {
  archiveObstacles,
  archivesItselfOn,
  obstacleWords,
} from '@yimen/domain/application/archive-obstacles.ts';
import { endedStatuses, endingOf } from '@yimen/domain/application/ending.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import { openLabel } from '../store/box.ts';
import { pinnedService } from '../store/definitions.ts';
import type { Platform } from '../store/platform.ts';
import { applicationsWithin } from '../store/scope-sql.ts';

const atOnce = 500;

/** Ended cases of this person's places that are not archived yet, the oldest first, each with what stands in the way. */
export async function toArchive({ db, keys, directory }: Platform, person: Person) {
  const rows = await db
    .selectFrom('application')
    .select(['id', 'number', 'settlement', 'state', 'data_key', 'label'])
    .where(applicationsWithin(scopesFor(person, 'archive')))
    .where('status', 'in', endedStatuses)
    .where('data_key', 'is not', null)
    .orderBy('ended_at')
    .limit(atOnce)
    .execute();
  return rows.map(row => {
    const service = pinnedService(row.state);
    return {
      id: row.id,
      number: row.number ?? '',
      applicant: openLabel(keys, row.id, row),
      settlement: nameInProvince(directory, row.settlement),
      statusText: statusWords[endingOf(row.state)!],
      endedOn: dateOfInstant(row.state.endedAt!),
      itselfOn: archivesItselfOn(row.state, service)!,
      obstacles: archiveObstacles(row.state, service).map(({ kind }) => obstacleWords[kind]),
    };
  });
}
