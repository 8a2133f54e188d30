import type { Person } from '@yimen/domain/access/person.ts';
import { pageOf, readCursor } from '../../store/cursor.ts';
import type { Platform } from '../../store/platform.ts';
import { type AskedBehind, behind } from './behind.ts';
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
  const cursor = readCursor(asked.after, [of.kind, 'uuid', 'text']);
  const [rows, total] = await Promise.all([
    behindPage(platform, of, cursor, size + 1),
    countBehind(platform, of),
  ]);
  const page = pageOf(
    rows,
    size,
    row => behindLine(platform, row),
    row => [row.key, row.id, row.code ?? row.number],
  );
  return { ...page, total };
}
