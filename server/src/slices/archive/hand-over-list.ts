import type { Person } from '@yimen/domain/access/person.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { getAgency } from '@yimen/domain/service/directory.ts';
import { retentionWords } from '@yimen/domain/service/retention.ts';
import { archiveLabel, archiveWithin } from '../../archive/archive-within.ts';
import { disposition } from '../../http/disposition.ts';
import { DoorProblem } from '../../http/problem.ts';
import { recordAccess } from '../../identity/access-log.ts';
import type { Platform } from '../../store/platform.ts';

export type Period = { from: string; to: string };
/** 移交清单: what goes to the archive, in the order of the 档号, with the digest by which each package is recognised. */
export type HandOverList = Awaited<ReturnType<typeof handOverList>>;

/** The list of what was archived in a period in this person's places; the titles are in full, so that it is on record. */
export async function handOverList(platform: Platform, person: Person, { from, to }: Period, ip: string) {
  if (person.kind !== 'staff') throw new DoorProblem('not-found');
  const rows = await archiveWithin(platform, person)
    .selectAll()
    .where('archived_on', '>=', from)
    .where('archived_on', '<=', to)
    .orderBy('archive_number')
    .limit(10_000)
    .execute();
  await recordAccess(platform, { act: 'archive-listed', person, subject: `${from} ${to}`, ip });
  return {
    agency: getAgency(platform.directory, person.agency).name,
    from: from as PlainDate,
    to: to as PlainDate,
    madeOn: platform.today(),
    lines: rows.map(row => ({
      archiveNumber: row.archive_number,
      number: row.number,
      title: archiveLabel(platform, row).title,
      ending: statusWords[row.ending],
      year: row.year,
      retention: retentionWords[row.retention],
      keepUntil: row.keep_until ?? '永久',
      archivedOn: row.archived_on,
      parts: row.parts,
      bytes: Number(row.bytes),
      manifest: row.manifest,
    })),
  };
}

/** What the file is called where it is saved. */
export function listName({ from, to }: Period, ending: string): string {
  return disposition('attachment', `hand-over.${ending}`, `电子档案移交清单 ${from} 至 ${to}.${ending}`);
}
