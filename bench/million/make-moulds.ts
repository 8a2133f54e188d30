import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import { findApplication } from '@yimen/server/store/find-application.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import type { Clock } from './clock.ts';
import { lives } from './life.ts';
import { type Moulds, mouldOf } from './mould.ts';
import { staffIds } from './office.ts';
import { play } from './play.ts';
import { copiedTables, rowsOf } from './rows-of.ts';

/** Plays so many lives and keeps how each stood at the end of every day on which something happened; each is handed on when it is over. */
export async function makeMoulds(
  platform: Platform,
  clock: Clock,
  count: number,
  made: (moulds: Moulds, refused: Record<string, number>) => void,
): Promise<void> {
  const tables = await copiedTables(platform.pool);
  for (const life of lives(count)) {
    const { home, startsOn } = life;
    const moulds: Moulds = { home, startsOn, days: [] };
    const refused = await play(platform, clock, life, async (id, day) => {
      const { state, box } = (await findApplication(platform, id))!;
      const rows = await rowsOf(platform.pool, tables, id);
      const codes = (state.documents ?? []).map(each => each.document);
      const facts = {
        ...{ day, contents: box?.contents ?? null, answers: state.answers, ended: state.endedAt !== null },
        numberedOn: dateOfInstant(state.submittedAt ?? state.startedAt),
      };
      moulds.days.push(mouldOf({ ...facts, id, kept: staffIds(), codes, tables }, rows));
    });
    made(moulds, refused);
  }
}
