import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { handoverWords } from '@yimen/domain/application/words.ts';
import { nameOfAgency } from '@yimen/domain/service/directory.ts';
import { sql } from 'kysely';
import type { Platform } from '../../store/platform.ts';
import { agenciesOf } from '../../store/scope-sql.ts';

/** Sheets that come to this department and are not yet signed for altogether, the oldest first. */
export async function listArriving({ db, directory }: Platform, person: Person) {
  const agencies = agenciesOf(scopesFor(person, 'readItem'));
  const rows = await db
    .selectFrom('sheet')
    .innerJoin('sheet_line', 'sheet_line.sheet', 'sheet.sheet')
    .select(['sheet.sheet', 'sheet.from_agency', 'sheet.way', 'sheet.made_at'])
    .select(sql<number>`count(*) filter (where ${isOpen})::int`.as('open'))
    .select(sql<number>`count(*)::int`.as('of'))
    .where(sql<boolean>`sheet.to_agency = any(${agencies})`)
    .groupBy(['sheet.sheet', 'sheet.from_agency', 'sheet.way', 'sheet.made_at'])
    .having(sql<boolean>`count(*) filter (where ${isOpen}) > 0`)
    .orderBy('sheet.made_at')
    .limit(50)
    .execute();
  return {
    sheets: rows.map(({ sheet, from_agency, way, made_at, open, of }) => ({
      sheet,
      from: nameOfAgency(directory, from_agency),
      wayText: handoverWords[way],
      madeAt: made_at,
      open,
      of,
    })),
  };
}

const isOpen = sql<boolean>`sheet_line.signed_on is null and sheet_line.lost_at is null and sheet_line.recalled_at is null`;
