import { standingText, standingWith } from '@yimen/domain/application/standing.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import { type Calendar, isUnpublished } from '@yimen/domain/calendar/calendar.ts';
import { remainingWorkingDays } from '@yimen/domain/calendar/deadline.ts';
import { attentions } from '@yimen/domain/oversight/attention.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import { type Selectable, sql } from 'kysely';
import { attentionRank } from '../../store/attention-sql.ts';
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
> & { items: number; parted: boolean; calls_for: number };

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

/** The most that an open item of a row of `application` calls for today, as its place in `attentions` (R6.2). */
export function mostCalledFor(platform: Pick<Platform, 'today'>) {
  return sql<number>`coalesce((select max(${attentionRank(platform)}) from item
    where item.application = application.id and item.status <> 'concluded'), 0)::int`;
}

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
    attention: row.status === 'accepted' ? attentions[row.calls_for]! : null,
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
