import { statusWords } from '@yimen/domain/application/words.ts';
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
  | 'settlement'
  | 'channel'
  | 'returned'
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
  'settlement',
  'channel',
  'returned',
  'to_send',
  'troubled',
  'submitted_at',
  'data_key',
  'label',
] as const;

/** A line of the window's queue: who (masked), where, how many items, since when. */
export function queueLine({ keys, directory }: Platform, row: QueueRow) {
  return {
    id: row.id,
    number: row.number ?? '',
    status: row.status,
    statusText: statusWords[row.status],
    applicant: openLabel(keys, row.id, row),
    settlement: nameInProvince(directory, row.settlement),
    channel: row.channel,
    items: row.items,
    returned: row.returned,
    toSend: row.to_send,
    troubled: row.troubled,
    parted: row.parted,
    submittedAt: row.submitted_at ?? '',
  };
}
