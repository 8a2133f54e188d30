import { countOut, countWith, type Holder, handedForms, type Paper } from '../../custody/ledger.ts';
import { windowOf } from '../../document/letterhead.ts';
import type { MaterialMark } from '../material.ts';
import type { Progress } from '../progress.ts';
import { findReuse } from '../reuse.ts';
import { movePapers } from './move-papers.ts';

/**
 * What the window keeps has a keeper from now on (R3.4): the original or the copy that is marked 收存 moves from the soldier to the window. A changed mark
 * moves back what lies at the window still; what has gone on to a department comes back by its own acts. An original that lies where an earlier
 * case left it (R5.2) moves in that case alone.
 */
export function takeInPapers(progress: Progress, marks: readonly MaterialMark[]): void {
  const window: Holder = `window:${windowOf(progress)}`;
  const last = new Map(marks.map(mark => [mark.material, mark]));
  const lying = (material: string) => (findReuse(progress.state, material)?.keeper ?? null) !== null;
  const differences = [...last.values()]
    .filter(mark => !lying(mark.material))
    .flatMap(mark => differencesOf(progress, mark));
  const taken = differences.filter(each => each.count > 0);
  const given = differences
    .map(each => ({
      ...each,
      count: Math.min(0 - each.count, countWith(progress.state.papers, window, each)),
    }))
    .filter(each => each.count > 0);
  movePapers(progress, taken, 'applicant', window, 'taken-in');
  movePapers(progress, given, window, 'applicant', 'given-back');
}

/** How many more originals and copies of it are kept by this mark than the soldier has handed in so far; fewer: less than nothing. */
function differencesOf({ state }: Progress, { material, found, form, copies }: MaterialMark): Paper[] {
  return handedForms.map(each => {
    const kept = found === 'kept' && form === each ? copies : 0;
    return { material, form: each, count: kept - countOut(state.papers, { material, form: each }) };
  });
}
