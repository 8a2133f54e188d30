import { type Kysely, type Migration, type MigrationProvider, Migrator } from 'kysely';
import * as application from './migrations/0001-application.ts';
import * as identity from './migrations/0002-identity.ts';
import * as messagesOfActs from './migrations/0003-messages-of-acts.ts';
import * as lateness from './migrations/0004-lateness-and-order.ts';
import * as claimsAndSources from './migrations/0005-claims-and-sources.ts';
import * as statutoryClock from './migrations/0006-statutory-clock.ts';
import * as hotLists from './migrations/0007-hot-lists.ts';
import * as deferrals from './migrations/0008-deferrals.ts';
import * as documents from './migrations/0009-documents.ts';
import * as files from './migrations/0010-files.ts';
import * as sheets from './migrations/0011-sheets.ts';
import * as parcels from './migrations/0012-parcels.ts';
import * as archive from './migrations/0013-archive.ts';
import * as visitsSaved from './migrations/0014-visits-saved.ts';
import * as prints from './migrations/0015-prints.ts';
import * as granted from './migrations/0016-granted.ts';
import * as endingsAndDesk from './migrations/0018-endings-and-desk.ts';
import * as promisedCame from './migrations/0019-promised-came.ts';
import * as sheetScans from './migrations/0020-sheet-scans.ts';
import * as uploadsCounted from './migrations/0021-uploads-counted.ts';
import * as sheetsRecalled from './migrations/0022-sheets-recalled.ts';
import * as attentionDays from './migrations/0023-attention-days.ts';
import * as thresholds from './migrations/0024-thresholds.ts';
import * as cardsAndUrges from './migrations/0025-cards-and-urges.ts';
import * as ratings from './migrations/0026-ratings.ts';
import * as annex from './migrations/0027-annex.ts';
import * as board from './migrations/0028-board.ts';
import * as experiences from './migrations/0030-experiences.ts';
import * as assessment from './migrations/0031-assessment.ts';
import * as oversightAtScale from './migrations/0032-oversight-at-scale.ts';
import * as aMillion from './migrations/0033-a-million.ts';
import * as countedAtOnce from './migrations/0034-counted-at-once.ts';
import * as ownItems from './migrations/0035-own-items.ts';
import type { Tables } from './tables.ts';

/** Every migration in order. Only ever added to: what ran somewhere is never edited. */
const migrations: Record<string, Migration> = {
  '0001-application': application,
  '0002-identity': identity,
  '0003-messages-of-acts': messagesOfActs,
  '0004-lateness-and-order': lateness,
  '0005-claims-and-sources': claimsAndSources,
  '0006-statutory-clock': statutoryClock,
  '0007-hot-lists': hotLists,
  '0008-deferrals': deferrals,
  '0009-documents': documents,
  '0010-files': files,
  '0011-sheets': sheets,
  '0012-parcels': parcels,
  '0013-archive': archive,
  '0014-visits-saved': visitsSaved,
  '0015-prints': prints,
  '0016-granted': granted,
  '0018-endings-and-desk': endingsAndDesk,
  '0019-promised-came': promisedCame,
  '0020-sheet-scans': sheetScans,
  '0021-uploads-counted': uploadsCounted,
  '0022-sheets-recalled': sheetsRecalled,
  '0023-attention-days': attentionDays,
  '0024-thresholds': thresholds,
  '0025-cards-and-urges': cardsAndUrges,
  '0026-ratings': ratings,
  '0027-annex': annex,
  '0028-board': board,
  '0030-experiences': experiences,
  '0031-assessment': assessment,
  '0032-oversight-at-scale': oversightAtScale,
  '0033-a-million': aMillion,
  '0034-counted-at-once': countedAtOnce,
  '0035-own-items': ownItems,
};

/** Brings the database up to date; two processes at once are put in line by Kysely's lock. Answers what it did. */
export async function migrate(db: Kysely<Tables>): Promise<string[]> {
  const provider: MigrationProvider = { getMigrations: async () => migrations };
  const migrator = new Migrator({
    db,
    provider,
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return (results ?? []).map(each => each.migrationName);
}
