import { issueCompletionNotice } from '../../document/completion-notice.ts';
import { heldItems, isReleased, openItems } from '../application.ts';
import { isGranted } from '../item.ts';
import type { Progress } from '../progress.ts';
import { deliverElectronically } from './deliver-electronically.ts';
import { dispatch } from './dispatch.ts';
import { endItem } from './end-item.ts';
import { dropVainAsks } from './settle-asks.ts';

/**
 * After an item ended or its result was let out: unlocks what waited for it, ends what can no longer be met, asks no more for what nobody needs, sends on what he wants electronically, and
 * concludes the application when nothing is open. Runs inside the same act, under the application's lock, so completion happens exactly once.
 */
export function followThrough(progress: Progress): null {
  goOn(progress);
  dropVainAsks(progress);
  deliverElectronically(progress);
  return concludeIfDone(progress);
}

/** What an ended item unlocks goes out, and what it made impossible ends; whether that was the last is asked afterwards. */
export function goOn(progress: Progress): void {
  for (let moved = true; moved; )
    moved =
      progress.state.status === 'accepted' &&
      openItems(progress.state).some(item => step(progress, item.code));
}

/**
 * 办结 of an accepted application once every item has ended and no result is held for a promised material; otherwise nothing
 * happens. Never refuses.
 */
export function concludeIfDone(progress: Progress): null {
  const { state } = progress;
  if (state.status !== 'accepted' || openItems(state).length > 0) return null;
  if (heldItems(state).length > 0) return null;
  progress.emit({ type: 'Concluded' });
  issueCompletionNotice(progress);
  return null;
}

function step(progress: Progress, code: string): boolean {
  const item = progress.state.items[code]!;
  if (item.stage.status !== 'waiting') return false;
  const awaited = item.waitsFor.map(each => progress.state.items[each]!);
  if (awaited.every(each => isReleased(progress.state, each))) {
    dispatch(progress, code, item.agency);
    return true;
  }
  if (!awaited.some(each => each.stage.status === 'concluded' && !isGranted(each))) return false;
  endItem(progress, { item: code, outcome: 'terminated', reason: 'prerequisite-not-granted', note: null });
  return true;
}
