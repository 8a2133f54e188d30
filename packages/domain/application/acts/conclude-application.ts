import { openItems } from '../application.ts';
import { isGranted } from '../item.ts';
import type { Progress } from '../progress.ts';
import { dispatch } from './dispatch.ts';
import { endItem } from './end-item.ts';

/**
 * After an item ended: unlocks what waited for it, ends what can no longer be met, and concludes the application when
 * nothing is open. Runs inside the same act, under the application's lock, so completion happens exactly once.
 */
export function followThrough(progress: Progress): null {
  for (let moved = true; moved; )
    moved =
      progress.state.status === 'accepted' &&
      openItems(progress.state).some(item => step(progress, item.code));
  return concludeIfDone(progress);
}

export function concludeIfDone(progress: Progress): null {
  const { state } = progress;
  if (state.status === 'accepted' && openItems(state).length === 0) progress.emit({ type: 'Concluded' });
  return null;
}

function step(progress: Progress, code: string): boolean {
  const item = progress.state.items[code]!;
  if (item.stage.status !== 'waiting') return false;
  const awaited = item.waitsFor.map(each => progress.state.items[each]!);
  if (awaited.every(isGranted)) {
    dispatch(progress, code, item.agency);
    return true;
  }
  if (!awaited.some(each => each.stage.status === 'concluded' && !isGranted(each))) return false;
  endItem(progress, { item: code, outcome: 'terminated', reason: 'prerequisite-not-granted', note: null });
  return true;
}
