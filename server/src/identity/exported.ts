import type { Person } from '@yimen/domain/access/person.ts';
import type { Platform } from '../store/platform.ts';
import { recordAccess } from './access-log.ts';

/** A list that leaves the platform as a workbook: made while its person has a place for it, and on record before it is sent (等保 2.0). */
export function exported<A>(
  platform: Platform,
  { person, subject, ip }: { person: Person; subject: string; ip: string },
  make: () => Promise<A>,
): Promise<A> {
  return platform.exporting(person, async () => {
    const book = await make();
    await recordAccess(platform, { act: 'list-exported', person, subject, ip });
    return book;
  });
}
