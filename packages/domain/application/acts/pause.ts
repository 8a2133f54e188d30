import { issueSpecialProcedureNotice } from '../../document/special-procedure-notice.ts';
import { compare, parsePlainDate } from '../../plain/date.ts';
import { reasonsForItem } from '../../service/reasons-for.ts';
import type { AskDraft, CommandOf } from '../command.ts';
import type { RecordedFor } from '../event.ts';
import { type Act, keepNote, type Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';
import { objectToUnclaimed } from './claim.ts';
import { asked } from './request-correction.ts';
import { dropOwnAsks, resumed } from './settle-asks.ts';

/**
 * 暂停计时 for a correction, a special procedure or an external wait; each with its catalogued reason, which says what stands still
 * (domain.md §3.2). A special procedure says until when, so that the applicant can be told (行政许可法 art.45 所需时间书面告知申请人).
 */
export const pause: Act<CommandOf<'pause'>> = (progress, command) =>
  objectToUnclaimed(progress, command.item) ?? pauseItem(progress, command);

type Pausing = CommandOf<'pause'> | CommandOf<'recordPause'>;

/** The pause itself, whoever writes it down. */
export function pauseItem(progress: Progress, command: Pausing, recordedFor?: RecordedFor): Refusal | null {
  return command.kind === 'correction'
    ? pausedToAsk(progress, command.item, command.asks, recordedFor)
    : pausedFor(progress, command, recordedFor);
}

function pausedToAsk(
  progress: Progress,
  item: string,
  asks: readonly AskDraft[],
  recordedFor?: RecordedFor,
): Refusal | null {
  const refusal = asked(progress, asks, item);
  if (refusal !== null) return refusal;
  progress.emit({
    type: 'ItemPaused',
    item,
    kind: 'correction',
    reason: asks[0]!.reason,
    note: null,
    stops: progress.context.service.correction.stops.value,
    ...(recordedFor && { recordedFor }),
  });
  return null;
}

function pausedFor(
  progress: Progress,
  { item, kind, reason, note, until }: Extract<Pausing, { reason: string }>,
  recordedFor?: RecordedFor,
): Refusal | null {
  const { service, today } = progress.context;
  const found = reasonsForItem(service.reasons.pause[kind], item).find(each => each.code === reason);
  if (found === undefined) return { code: 'unknown-reason', reason };
  const day = until === undefined ? null : parsePlainDate(until);
  const told = day !== null && compare(day, recordedFor?.on ?? today) > 0;
  if (!told && (kind === 'special' || until !== undefined)) return { code: 'expected-day-needed' };
  progress.emit({
    type: 'ItemPaused',
    item,
    kind,
    reason,
    note: keepNote(progress, note),
    stops: found.stops ?? 'promise',
    ...(day !== null && { until: day }),
    ...(recordedFor && { recordedFor }),
  });
  if (kind === 'special') issueSpecialProcedureNotice(progress, item);
  return null;
}

/** The department goes on. Its own open asks are taken back: it found it can do without. */
export const resume: Act<CommandOf<'resume'>> = (progress, { item }) => {
  const objection = objectToUnclaimed(progress, item);
  if (objection !== null) return objection;
  dropOwnAsks(progress, item);
  resumed(progress, item);
  return null;
};
