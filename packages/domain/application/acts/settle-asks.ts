import type { PlainDate } from '../../plain/date.ts';
import { type Ask, getStateOfItem, openAsks } from '../application.ts';
import { type Clocks, clocksAfterPause } from '../clocks.ts';
import type { RecordedFor } from '../event.ts';
import { dayStopped, type Stage } from '../item.ts';
import { isInHand } from '../material.ts';
import type { Progress } from '../progress.ts';
import { standingDeferrals } from '../standing-deferrals.ts';

/** After papers were checked off: closes the asks they answer, and lets the items that waited only for those go on. */
export function settleAnsweredAsks(progress: Progress): null {
  const answered = openAsks(progress.state).filter(
    ({ target }) => target.kind === 'material' && isInHand(progress.state.materials[target.material]),
  );
  close(progress, answered);
  return resumeAnsweredItems(progress);
}

/** 补正 ends for an item when none of its asks is open: its clocks resume, the others never noticed. */
export function resumeAnsweredItems(progress: Progress): null {
  const waiting = new Set(openAsks(progress.state).map(ask => ask.from));
  for (const item of Object.values(progress.state.items)) {
    if (item.stage.status === 'paused' && item.stage.kind === 'correction' && !waiting.has(item.code))
      resumed(progress, item.code);
  }
  return null;
}

/** The clocks run again from today; the pause is counted in whole working days (domain.md §3.2). */
export function resumed(progress: Progress, code: string, recordedFor?: RecordedFor): void {
  const { clocks, stage } = getStateOfItem(progress.state, code);
  if (stage.status !== 'paused' || clocks === null) throw new Error(`item ${code} is not paused`);
  progress.emit({
    type: 'ItemResumed',
    item: code,
    clocks: clocksGoingOn(progress, stage, clocks, recordedFor?.on),
    ...(recordedFor && { recordedFor }),
  });
}

/** The clocks of an item that stood still until today, or until the day on which its department went on. */
export function clocksGoingOn(
  { context: { today, calendar } }: Progress,
  stage: Extract<Stage, { since: string }>,
  clocks: Clocks,
  to: PlainDate = today,
): Clocks {
  const { stops = 'both' } = stage;
  return clocksAfterPause(clocks, { from: dayStopped(stage)!, to, stops }, calendar);
}

/** Takes back what an item still asks: its department goes on without, or has ended it. The soldier is asked for nothing in vain. */
export function dropOwnAsks(progress: Progress, code: string): null {
  close(
    progress,
    openAsks(progress.state).filter(ask => ask.from === code),
  );
  return null;
}

/**
 * Takes back what the window asks of a promised material (容缺) once nobody waits for it any more: every item it was promised for has
 * ended. Before acceptance the window asks for whatever it needs, and takes nothing back by itself.
 */
export function dropVainAsks(progress: Progress): null {
  if (progress.state.status !== 'accepted') return null;
  const standing = new Set(standingDeferrals(progress.state).map(each => each.material));
  close(
    progress,
    openAsks(progress.state).filter(
      ({ from, target }) => from === 'window' && target.kind === 'material' && !standing.has(target.material),
    ),
  );
  return null;
}

/** Closes asks without a word from the soldier: his answers stay as they are. */
function close(progress: Progress, asks: readonly Ask[]): void {
  if (asks.length === 0) return;
  const { answers } = progress.state;
  progress.emit({ type: 'CorrectionAnswered', answers, answered: asks.map(ask => ask.id), declared: {} });
}
