import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { sql } from 'kysely';
import { DoorProblem } from '../http/problem.ts';
import { unwrapDataKey } from '../seal/data-key.ts';
import { applicationContext } from '../seal/seal-context.ts';
import { openJson } from '../seal/sealed-json.ts';
import type { Platform } from '../store/platform.ts';
import type { ArchiveLabel } from './archive-application.ts';

/** The archive of this person's places; who may read none finds no such page. */
export function archiveWithin({ db }: Pick<Platform, 'db'>, person: Person) {
  const prefixes = scopesFor(person, 'readArchive').flatMap(scope =>
    scope.kind === 'division' ? [scope.prefix] : [],
  );
  if (prefixes.length === 0) throw new DoorProblem('not-found');
  return db.selectFrom('archive').where(sql<boolean>`archive.settlement ^@ any(${prefixes}::text[])`);
}

/** What lists say of it, opened with the package's own key. */
export function archiveLabel(
  { keys }: Pick<Platform, 'keys'>,
  row: { package: string; data_key: Buffer; label: Buffer },
): ArchiveLabel {
  const dataKey = unwrapDataKey(row.data_key, keys, row.package);
  return openJson<ArchiveLabel>(row.label, dataKey, applicationContext(row.package, 'label', 0));
}
