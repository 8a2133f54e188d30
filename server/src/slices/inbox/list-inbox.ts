import type { Person } from '@yimen/domain/access/person.ts';
import { provinceCode } from '@yimen/domain/service/directory.ts';
import { pageOf, readCursor } from '../../store/cursor.ts';
import { pinnedService } from '../../store/definitions.ts';
import type { Platform } from '../../store/platform.ts';
import { countInbox } from './count-inbox.ts';
import { inboxLines } from './inbox-row.ts';
import { beyond, deskOf, type InboxChoice, inboxRows, placeOf } from './inbox-rows.ts';

const size = 50;

/** The department's inbox by due date (R3.3, R6.1): only its own agency's items, by partial indexes on open ones. */
export async function listInbox(platform: Platform, person: Person, choice: InboxChoice, after?: string) {
  const { show } = choice;
  const { agencies, me } = deskOf(person);
  const cursor = readCursor(after, [show === 'concluded' ? 'instant' : 'day', 'text', 'text']);
  const [rows, counts] = await Promise.all([
    inboxRows(platform, person, choice)
      .$if(cursor !== null, query => query.where(beyond(show, [cursor![0]!, cursor![1]!, cursor![2]!])))
      .limit(size + 1)
      .execute(),
    countInbox(platform, agencies, me, choice),
  ]);
  const { lines, next } = pageOf(
    rows,
    size,
    row => row,
    row => placeOf(show, row),
  );
  return {
    lines: await inboxLines(platform, lines, me),
    next,
    counts,
    items: itemsHandledBy(platform, agencies),
  };
}

/** The items these agencies handle under today's definition, for the filter. */
function itemsHandledBy({ directory, inForce }: Platform, agencies: readonly string[]) {
  const mine = agencies.flatMap(id => directory.agencies.get(id) ?? []);
  const lines = new Set(mine.map(agency => agency.line));
  const service = pinnedService(inForce(mine[0]?.division ?? provinceCode));
  return service.items.filter(each => lines.has(each.line)).map(({ code, name }) => ({ code, name }));
}
