import type { AnnexTables } from './tables/annex-tables.ts';
import type { ArchiveTables } from './tables/archive-tables.ts';
import type { AssessmentTables } from './tables/assessment-tables.ts';
import type { BoardTables } from './tables/board-tables.ts';
import type { CaseTables } from './tables/case-tables.ts';
import type { ExperienceTables } from './tables/experience-tables.ts';
import type { OversightTables } from './tables/oversight-tables.ts';
import type { PaperTables } from './tables/paper-tables.ts';
import type { RatingTables } from './tables/rating-tables.ts';

/** The tables as lists read them through Kysely. `laws/` checks these names and columns against the migrated database. */
export type Tables = CaseTables &
  PaperTables &
  ArchiveTables &
  RatingTables &
  OversightTables &
  BoardTables &
  AssessmentTables &
  AnnexTables &
  ExperienceTables;
