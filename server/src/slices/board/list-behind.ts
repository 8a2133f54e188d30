import type { Person } from '@yimen/domain/access/person.ts';
import { pageOf, readCursor } from '../../store/cursor.ts';
import type { Platform } from '../../store/platform.ts';
import { aboutBehind } from './about-behind.ts';
import { type AskedBehind, type Behind, behind } from './behind.ts';
import { behindLines } from './behind-line.ts';
import { behindPage, countBehind } from './behind-page.ts';
import { boardScope } from './board-scope.ts';

const size = 30;

/** The list behind a figure, under the figure's own condition, page by page by its key, with what it is of and how many there are. */
export async function listBehind(
  platform: Platform,
  person: Person,
  asked: AskedBehind & { after?: string | undefined },
) {
  const scope = boardScope(platform, person, asked);
  const of = behind(platform, scope, asked);
  const [page, total] = await Promise.all([
    linesBehind(platform, of, size, asked.after),
    countBehind(platform, of),
  ]);
  return { about: aboutBehind(platform, scope, asked), ...page, total };
}

/** The lines themselves, so many at a time, from behind the cursor. */
export async function linesBehind(platform: Platform, of: Behind, size: number, after: string | undefined) {
  const rows = await behindPage(platform, of, readCursor(after, [of.kind, 'uuid', 'text']), size + 1);
  const { lines, next } = pageOf(
    rows,
    size,
    row => row,
    row => [row.key, row.id, row.code ?? row.number],
  );
  return { lines: await behindLines(platform, lines), next };
}
