import type { Person } from '@yimen/domain/access/person.ts';
import { pageOf, readCursor } from '../../store/cursor.ts';
import type { Platform } from '../../store/platform.ts';
import { type AskedBehind, type Behind, behind } from './behind.ts';
import { behindLine } from './behind-line.ts';
import { behindPage, countBehind } from './behind-page.ts';
import { boardScope } from './board-scope.ts';

const size = 30;

/** The list behind a figure, under the figure's own condition, page by page by its key, with how many there are. */
export async function listBehind(
  platform: Platform,
  person: Person,
  asked: AskedBehind & { after?: string | undefined },
) {
  const of = behind(platform, boardScope(platform, person, asked), asked);
  const [page, total] = await Promise.all([
    behindLines(platform, of, size, asked.after),
    countBehind(platform, of),
  ]);
  return { ...page, total };
}

/** The lines themselves, so many at a time, from behind the cursor. */
export async function behindLines(platform: Platform, of: Behind, size: number, after: string | undefined) {
  const rows = await behindPage(platform, of, readCursor(after, [of.kind, 'uuid', 'text']), size + 1);
  return pageOf(
    rows,
    size,
    row => behindLine(platform, row),
    row => [row.key, row.id, row.code ?? row.number],
  );
}
