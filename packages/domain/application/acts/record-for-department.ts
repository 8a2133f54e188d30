import { dateOfInstant, type PlainDate } from '../../plain/date.ts';
import { getStateOfItem } from '../application.ts';
import type { CommandOf } from '../command.ts';
import type { RecordedFor } from '../event.ts';
import { dayStopped } from '../item.ts';
import { type Act, keepNote, type Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';
import { concludeItem } from './conclude.ts';
import { objectToPaper } from './hand-over.ts';
import { pauseItem } from './pause.ts';
import { returnItem } from './return-to-window.ts';
import { dropOwnAsks, resumed } from './settle-asks.ts';
import { objectToDay } from './sign-sheet.ts';

/**
 * A department that works on paper does not log in: the window writes down what it did, on the department's own day, by which the
 * clocks are counted (R3.4). History says both who did it and who wrote it down.
 */
export const recordPause: Act<CommandOf<'recordPause'>> = (progress, command) =>
  objectToRecording(progress, command) ?? pauseItem(progress, command, recordedFor(progress, command));

/**
 * 恢复 as the department wrote it: its clocks run on from that day, and what it had asked of the soldier and is still open is
 * taken back. Refused for a day before the pause began or in the future.
 */
export const recordResume: Act<CommandOf<'recordResume'>> = (progress, command) => {
  const objection = objectToRecording(progress, command);
  if (objection !== null) return objection;
  dropOwnAsks(progress, command.item);
  resumed(progress, command.item, recordedFor(progress, command));
  return null;
};

/** 退回 as the department wrote it: from that day its promise stands still. */
export const recordReturn: Act<CommandOf<'recordReturn'>> = (progress, command) =>
  objectToRecording(progress, command) ?? returnItem(progress, command, recordedFor(progress, command));

/** 办结 as the department decided it on paper: lateness counts by the day it decided, not by the day the paper came back. */
export const recordResult: Act<CommandOf<'recordResult'>> = (progress, command) =>
  objectToRecording(progress, command) ??
  concludeItem(progress, command, recordedFor(progress, command, command.number));

function objectToRecording(
  progress: Progress,
  { item, on }: { item: string; on: PlainDate },
): Refusal | null {
  return objectToPaper(progress, item) ?? objectToDay(progress, earliest(progress, item), on);
}

/** Nothing is done before the papers were signed for, nor inside a pause that has ended, nor before one that has not. */
function earliest({ state }: Progress, code: string): PlainDate {
  const { stage, clocks, sheets = [], receivedAt } = getStateOfItem(state, code);
  const signed = sheets.find(each => each.signed !== null)?.signed?.on ?? dateOfInstant(receivedAt!);
  const lastPause = clocks?.promised.pauses.at(-1)?.resumedOn ?? signed;
  const days = [signed, lastPause, dayStopped(stage) ?? signed];
  return days.sort().at(-1)!;
}

function recordedFor(
  progress: Progress,
  { item, on }: { item: string; on: PlainDate },
  number?: string,
): RecordedFor {
  const { agency } = getStateOfItem(progress.state, item);
  return { agency, on, number: keepNote(progress, number, 9) };
}
