import type { ReuseGiven } from '@yimen/domain/application/reuse.ts';
import { reportingDivision } from '@yimen/domain/service/directory.ts';
import { copyHeld } from '../../files/copy-held.ts';
import type { Files } from '../../files/open-files.ts';
import type { Made } from '../../files/put-for.ts';
import { RefusedAct } from '../../http/problem.ts';
import type { Citizen } from '../../identity/citizens.ts';
import { pinnedService } from '../../store/definitions.ts';
import { type Stored, unborn } from '../../store/find-application.ts';
import { findHeldFor } from '../../store/find-earlier.ts';
import type { Platform } from '../../store/platform.ts';

type Wanted = {
  id: string;
  known: Citizen | null;
  contents: { settlement: string };
  reused: readonly string[];
};

/**
 * What the clerk took from the person's earlier cases at the counter (R5.2), copied under the key of the application that is about to
 * be made; null where nothing was. Only of the account whose number this is: a newcomer has none, whatever was looked up before.
 */
export async function fromEarlier(
  platform: Platform,
  files: Files,
  { id, known, contents: { settlement }, reused }: Wanted,
): Promise<{ given: ReuseGiven[]; made: Made[]; newborn: Stored } | null> {
  if (reused.length === 0) return null;
  const service = pinnedService(platform.inForce(reportingDivision(platform.directory, settlement).code));
  const held = known === null ? [] : await findHeldFor(platform, known.id, service);
  const newborn = unborn(platform, id);
  const given: ReuseGiven[] = [];
  const made: Made[] = [];
  for (const material of new Set(reused)) {
    const found = held.find(each => each.material === material);
    if (found === undefined) throw new RefusedAct({ code: 'not-reusable', material });
    const copy = await copyHeld(platform, files, found, { id, box: newborn.box! });
    given.push(copy.given);
    made.push(...copy.made);
  }
  return { given, made, newborn };
}
