import { reasonsForItem } from '../../service/reasons-for.ts';
import { receivers } from '../../service/receivers.ts';
import { getStateOfItem } from '../application.ts';
import type { CommandOf } from '../command.ts';
import type { RecordedFor } from '../event.ts';
import { type Act, keepNote, type Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';
import { objectToOther } from './claim.ts';
import { objectToReason } from './reasons.ts';
import { clocksGoingOn } from './settle-asks.ts';

/** Sends this one branch back to the window while the others go on (design.md §6, ruoyi #867). Its promise stands still; the statutory day does not, for no law stops it while offices sort out whose it is. */
export const returnToWindow: Act<CommandOf<'returnToWindow'>> = (progress, command) =>
  objectToOther(progress, command.item) ?? returnItem(progress, command);

type Returning = CommandOf<'returnToWindow'> | CommandOf<'recordReturn'>;

/** The return itself, whoever writes it down. */
export function returnItem(
  progress: Progress,
  { item, reason, note }: Returning,
  recordedFor?: RecordedFor,
): Refusal | null {
  const reasons = reasonsForItem(progress.context.service.reasons.returning, item);
  const objection = objectToReason(reasons, reason, note);
  if (objection !== null) return objection;
  progress.emit({
    type: 'ItemReturned',
    item,
    reason,
    note: keepNote(progress, note),
    stops: 'promise',
    ...(recordedFor && { recordedFor }),
  });
  return null;
}

/** The window has put it right and sends it out again, to the same office or to another (decision 0008); the days it lay there are not the department's. */
export const redispatch: Act<CommandOf<'redispatch'>> = (progress, { item, note, agency }) => {
  const { stage, clocks, agency: before } = getStateOfItem(progress.state, item);
  if (stage.status !== 'returned' || clocks === null) throw new Error(`item ${item} is not at the window`);
  const elsewhere = agency !== undefined && agency !== before;
  if (elsewhere && !mayReceive(progress, item, agency)) return { code: 'unknown-receiver', agency };
  progress.emit({
    type: 'ItemRedispatched',
    item,
    note: keepNote(progress, note),
    clocks: clocksGoingOn(progress, stage, clocks),
    ...(elsewhere && { agency }),
  });
  return null;
};

function mayReceive(
  { context: { service, directory }, state }: Progress,
  item: string,
  agency: string,
): boolean {
  const { agency: before } = getStateOfItem(state, item);
  const found = receivers(service, directory, { item, agency: before, division: state.division });
  return found.some(({ id }) => id === agency);
}
