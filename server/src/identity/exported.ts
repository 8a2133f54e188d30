import { PassThrough, type Readable } from 'node:stream';
import type { Person } from '@yimen/domain/access/person.ts';
import type { Table } from '../excel/table.ts';
import { writeTables } from '../excel/write-tables.ts';
import type { Platform } from '../store/platform.ts';
import { type Access, recordAccess } from './access-log.ts';

/**
 * Tables that leave the platform as a workbook: written while their person has a place for it, and on record before the first of it is sent
 * (等保 2.0). What `tables` refuses is refused, and nothing is on record.
 */
export async function exported(
  platform: Platform,
  access: { person: Person; subject: string; ip: string; act?: Access['act'] },
  tables: () => Promise<readonly Table[]>,
): Promise<Readable> {
  const giveBack = platform.exporting(access.person);
  try {
    const found = await tables();
    await recordAccess(platform, { act: 'list-exported', ...access });
    const stream = new PassThrough();
    void writeTables(found, stream)
      .catch((error: Error) => stream.destroy(error))
      .finally(giveBack);
    return stream;
  } catch (error) {
    giveBack();
    throw error;
  }
}
