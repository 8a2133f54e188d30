import type { Person } from '@yimen/domain/access/person.ts';
import { annexLevel } from '@yimen/domain/annex/access.ts';
import type { AnnexCommand } from '@yimen/domain/annex/command.ts';
import { computeRow } from '@yimen/domain/annex/compute.ts';
import { decideSheet } from '@yimen/domain/annex/decide.ts';
import type { AnnexEvent, Counted } from '@yimen/domain/annex/event.ts';
import type { AnnexSheet } from '@yimen/domain/annex/sheet.ts';
import { DoorProblem, RefusedSheet } from '../http/problem.ts';
import type { Queryable } from '../store/find-application.ts';
import { makeOnce } from '../store/make-once.ts';
import type { Platform } from '../store/platform.ts';
import { countFacts } from './facts.ts';
import { isWithCounty } from './live-sheet.ts';
import { lockSheet, type SheetName } from './load-sheet.ts';
import { getRound, type Round } from './round.ts';
import { writeSheet } from './write-sheet.ts';

/** What somebody wants done; what a row has counted the door adds itself. */
export type AnnexWish =
  | Exclude<AnnexCommand, { type: 'openSheet' | 'submitRow' | 'moveDue' }>
  | { type: 'submitRow'; division: string };
type Wanted = { person: Person; name: SheetName; wishes: readonly AnnexWish[]; key: string | null };

/**
 * The only writer of a sheet's history (law 2): lock → load → may he? → decide → write → commit, several wishes together or none. Repeated
 * under its key it acts once. Throws `RefusedSheet` with the heart's refusal, `DoorProblem` where it is not there for this person.
 */
export async function actOnSheet(platform: Platform, { person, name, wishes, key }: Wanted): Promise<void> {
  const round = await getRound(platform, name.round);
  for (const wish of wishes)
    if (levelOf(platform, person, name.city, wish) === null) throw new DoorProblem('not-found');
  await makeOnce(platform, { person, key, asked: [name, wishes] }, async connection => {
    let sheet = await lockSheet(connection, name);
    const events: AnnexEvent[] = [];
    for (const wish of wishes) {
      const decided = await decideWish(platform, connection, { person, sheet, wish, round });
      sheet = decided.sheet;
      events.push(...decided.events);
    }
    if (events.length > 0) await writeSheet(connection, sheet, events);
    return `${name.round}/${name.city}`;
  });
}

type Deciding = { person: Person; sheet: AnnexSheet; wish: AnnexWish; round: Round };

async function decideWish(
  platform: Platform,
  connection: Queryable,
  { person, sheet, wish, round }: Deciding,
) {
  if (person.kind !== 'staff') throw new DoorProblem('not-found');
  const now = platform.now();
  const level = levelOf(platform, person, sheet.city, wish) === 'county' ? 'county' : 'city';
  const counted = await countedFor(connection, { sheet, wish, round, now });
  const command = (wish.type === 'submitRow' ? { ...wish, counted: counted ?? {} } : wish) as AnnexCommand;
  const actor = { kind: 'staff' as const, id: person.id, agency: person.agency };
  const decision = decideSheet(sheet, command, {
    now,
    actor,
    form: round.form,
    level,
    ...(counted !== null && { counted }),
  });
  if (!decision.ok) throw new RefusedSheet(decision.refusal);
  return decision;
}

function levelOf({ directory }: Platform, person: Person, city: string, wish: AnnexWish) {
  const place = 'division' in wish ? { city, division: wish.division } : { city };
  return annexLevel(directory, person, wish.type, place);
}

/** What the platform counts of a row while it is still with the county; afterwards what was submitted holds. */
async function countedFor(
  connection: Queryable,
  { sheet, wish, round, now }: Pick<Deciding, 'sheet' | 'wish' | 'round'> & { now: string },
): Promise<Counted | null> {
  if (wish.type !== 'enterCell' && wish.type !== 'submitRow') return null;
  const row = Object.hasOwn(sheet.rows, wish.division) ? sheet.rows[wish.division] : undefined;
  if (row === undefined || !isWithCounty(row)) return null;
  const facts = await countFacts(connection, { divisions: [wish.division], round, at: now });
  return computeRow(round.form, facts.get(wish.division)!);
}
