import { getStateOfItem } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { type Act, keepNote, type Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';

/** One officer takes the file; a second is told who has it (design.md §6). */
export const claim: Act<CommandOf<'claim'>> = (progress, { item }) => {
  const objection = objectToOther(progress, item);
  if (objection !== null) return objection;
  if (getStateOfItem(progress.state, item).claimedBy === null) progress.emit({ type: 'ItemClaimed', item });
  return null;
};

/** Puts it back for the colleagues. Anyone of the agency may, so that no file is stuck with someone who is away, but says why: he whose it was reads it. */
export const release: Act<CommandOf<'release'>> = (progress, { item, note }) => {
  const { claimedBy } = getStateOfItem(progress.state, item);
  if (claimedBy === null) return { code: 'not-claimed', item };
  if (claimedBy === progress.context.actor.id) {
    progress.emit({ type: 'ItemReleased', item });
    return null;
  }
  const kept = keepNote(progress, note);
  if (kept === null) return { code: 'reason-needs-words', reason: 'release' };
  progress.emit({ type: 'ItemReleased', item, from: claimedBy, note: kept });
  return null;
};

/** Who works on what nobody has claimed takes it with that act: history never shows work without a handler (decision 0004). */
export function takeUp(progress: Progress, item: string): Refusal | null {
  return claim(progress, { type: 'claim', item, seen: null });
}

/** Refuses when someone else has claimed the item. */
export function objectToOther(progress: Progress, item: string): Refusal | null {
  const { claimedBy } = getStateOfItem(progress.state, item);
  return claimedBy !== null && claimedBy !== progress.context.actor.id
    ? { code: 'claimed-by-another', by: claimedBy }
    : null;
}

/** Refuses unless the actor has claimed the item himself. */
export function objectToUnclaimed(progress: Progress, item: string): Refusal | null {
  return (
    objectToOther(progress, item) ??
    (getStateOfItem(progress.state, item).claimedBy === null ? { code: 'not-claimed', item } : null)
  );
}
