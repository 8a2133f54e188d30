import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { type Scan, scansOf } from '../../files/sheet-scans.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';

type Sides = { from_agency: string; to_agency: string };

/** The scans of a sheet are the window's that handed over, which keeps them, and the office's that signs (R3.4): nobody else's. */
export function sideOf(person: Person, { from_agency, to_agency }: Sides): 'window' | 'office' | null {
  if (person.kind !== 'staff') return null;
  if (person.agency === from_agency && scopesFor(person, 'handOver').length > 0) return 'window';
  return person.agency === to_agency && scopesFor(person, 'signSheet').length > 0 ? 'office' : null;
}

/** The lines of the page: what each file is called, and how many pages it has. */
export async function scanLines(platform: Platform, sheet: string) {
  const scans = await scansOf(platform, platform.pool, sheet);
  return scans.map(({ scan, format, pages, keptAt }, place) => ({
    scan,
    title: titleOf(sheet, place, format),
    format,
    pages,
    keptAt,
  }));
}

/** One of them by its id, with what it is called. */
export async function getScan(
  platform: Platform,
  sheet: string,
  scan: string,
): Promise<{ found: Scan; title: string }> {
  const scans = await scansOf(platform, platform.pool, sheet);
  const place = scans.findIndex(each => each.scan === scan);
  const found = scans[place];
  if (found === undefined) throw new DoorProblem('not-found');
  return { found, title: titleOf(sheet, place, found.format) };
}

function titleOf(sheet: string, place: number, format: Scan['format']): string {
  return `材料交接单 ${sheet} 签收扫描件${place + 1}.${format === 'pdf' ? 'pdf' : 'jpg'}`;
}
