import { standingText, standingWith } from '@yimen/domain/application/standing.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import { type Calendar, isUnpublished } from '@yimen/domain/calendar/calendar.ts';
import { remainingWorkingDays } from '@yimen/domain/calendar/deadline.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import type { Selectable } from 'kysely';
import { openLabel } from '../../store/box.ts';
import type { Platform } from '../../store/platform.ts';
import type { Tables } from '../../store/tables.ts';

export type QueueRow = Pick<
  Selectable<Tables['application']>,
  | 'id'
  | 'number'
  | 'status'
  | 'granted'
  | 'ending'
  | 'desk_due'
  | 'settlement'
  | 'channel'
  | 'returned'
  | 'promised_came'
  | 'to_send'
  | 'troubled'
  | 'submitted_at'
  | 'data_key'
  | 'label'
> & { items: number; parted: boolean };

export const queueColumns = [
  'id',
  'number',
  'status',
  'granted',
  'ending',
  'desk_due',
  'settlement',
  'channel',
  'returned',
  'promised_came',
  'to_send',
  'troubled',
  'submitted_at',
  'data_key',
  'label',
] as const;

/** A line of the window's queue: who (masked), where, how many items, since when and until when. */
export function queueLine({ keys, directory, calendar, today }: Platform, row: QueueRow) {
  const standing = standingWith(row.status, row.granted);
  return {
    id: row.id,
    number: row.number ?? '',
    standing,
    statusText: standingText({ standing, ending: row.ending }, statusWords),
    applicant: openLabel(keys, row.id, row),
    settlement: nameInProvince(directory, row.settlement),
    channel: row.channel,
    items: row.items,
    returned: row.returned,
    promisedCame: row.promised_came,
    toSend: row.to_send,
    troubled: row.troubled,
    parted: row.parted,
    submittedAt: row.submitted_at ?? '',
    due: dueLine(row.desk_due as PlainDate | null, today(), calendar),
  };
}

function dueLine(date: PlainDate | null, today: PlainDate, calendar: Calendar) {
  if (date === null) return null;
  const provisional = isUnpublished(date, calendar);
  return { date, provisional, daysLeft: remainingWorkingDays(today, date, calendar) };
}
