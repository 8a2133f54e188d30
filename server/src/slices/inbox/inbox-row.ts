import { dayStopped, type Item as Stands } from '@yimen/domain/application/item.ts';
import {
  breachedBy,
  daysLeft,
  lateBy,
  standingWords,
  statutoryLeft,
} from '@yimen/domain/application/lateness.ts';
import { pauseWords } from '@yimen/domain/application/words.ts';
import { parsePlainDate } from '@yimen/domain/plain/date.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import { findItem } from '@yimen/domain/service/lookup.ts';
import type { Pin } from '@yimen/domain/service/pin.ts';
import { findReason } from '@yimen/domain/service/reasons-for.ts';
import type { Selectable } from 'kysely';
import { attentionOfRow } from '../../store/attention-columns.ts';
import { openLabel } from '../../store/box.ts';
import { pinnedService } from '../../store/definitions.ts';
import type { Platform } from '../../store/platform.ts';
import { staffNames } from '../../store/staff-names.ts';
import { itemOfCase, pinOfCase } from '../../store/state-sql.ts';
import type { Tables } from '../../store/tables.ts';

export const inboxColumns = [
  'item.application',
  'item.code',
  'item.status',
  'item.claimed_by',
  'item.promised_due',
  'item.statutory_due',
  'item.provisional',
  'item.revision',
  'item.dispatched_at',
  'item.ended_at',
  'item.number',
  'item.notice_on',
  'item.warning_on',
  'item.yellow_on',
  'item.red_on',
  'application.settlement',
  'application.data_key',
  'application.label',
  itemOfCase.as('stands'),
  pinOfCase.as('pin'),
] as const;

type Item = Selectable<Tables['item']>;
type Taken = NonNullable<Stands['taken']>;
export type InboxRow = Pick<
  Item,
  | 'application'
  | 'code'
  | 'status'
  | 'claimed_by'
  | 'promised_due'
  | 'statutory_due'
  | 'provisional'
  | 'revision'
  | 'dispatched_at'
  | 'ended_at'
  | 'number'
  | 'notice_on'
  | 'warning_on'
  | 'yellow_on'
  | 'red_on'
> &
  Pick<Selectable<Tables['application']>, 'settlement' | 'data_key' | 'label'> & {
    /** The item as the heart knows it, and the definition it is read by. */
    stands: Stands;
    pin: Pin;
  };

/** Rows as a handler reads them: who (masked), what, until when, in whose hands. `me` is the handler's id. */
export async function inboxLines(platform: Platform, rows: readonly InboxRow[], me: string) {
  const names = await staffNames(
    platform,
    rows.flatMap(row => mentionedIn(row, me)),
  );
  return rows.map(row =>
    inboxLine(platform, { ...row, applicant: openLabel(platform.keys, row.application, row) }, me, names),
  );
}

/** Ids of staff whose names the line needs: who has claimed it, and who took it from this reader. */
export function mentionedIn(row: Standing, me: string): string[] {
  return [row.claimed_by, takenFrom(row, me)?.by ?? null].filter(id => id !== null);
}

type Standing = Pick<InboxRow, 'stands' | 'claimed_by' | 'status'>;
type ShownRow = Omit<InboxRow, 'data_key' | 'label'> & { applicant: string };

/** One row, its applicant's masked name at hand. */
export function inboxLine(
  { directory, calendar, today: now }: Pick<Platform, 'directory' | 'calendar' | 'today'>,
  row: ShownRow,
  me: string,
  names: ReadonlyMap<string, string>,
) {
  const today = now();
  const running = row.status === 'dispatched' || row.status === 'received';
  const due = running ? parsePlainDate(row.promised_due ?? '') : null;
  const item = row.stands;
  return {
    application: row.application,
    number: row.number ?? '',
    item: row.code,
    itemName: findItem(pinnedService(row.pin), row.code)?.name ?? row.code,
    applicant: row.applicant,
    settlement: nameInProvince(directory, row.settlement),
    status: row.status,
    statusText: standingWords(item, today, calendar),
    late: lateBy(item, today, calendar),
    breach: breachedBy(item, today, calendar),
    attention: attentionOfRow(row, today),
    outcome: item.stage.status === 'concluded' ? item.stage.outcome : null,
    due,
    statutoryDue: row.status === 'concluded' ? null : row.statutory_due,
    statutoryLeft: running ? null : statutoryLeft(item, today, calendar),
    endedOn: item.stage.status === 'concluded' ? dayStopped(item.stage) : null,
    provisional: row.provisional,
    daysLeft: due === null ? null : daysLeft(item, today, calendar),
    claimedBy: row.claimed_by === null ? null : (names.get(row.claimed_by) ?? '同事'),
    stopped: stoppedFor(row),
    taken: toldTaken(takenFrom(row, me), names),
    mine: row.claimed_by !== null && row.claimed_by === me,
    revision: row.revision,
    dispatchedAt: row.dispatched_at,
  };
}

/** A correction has no reason of its own: each thing asked has one, and the item's page lists them. */
function stoppedFor({
  stands: { stage },
  pin,
}: Pick<InboxRow, 'stands' | 'pin'>): { since: string; reason: string } | null {
  if (stage.status !== 'paused' && stage.status !== 'returned') return null;
  const found = findReason(pinnedService(pin).reasons, stage.reason);
  const kind = stage.status === 'paused' ? pauseWords[stage.kind] : '退回窗口';
  return { since: stage.since, reason: found === undefined ? kind : `${kind}：${found.text}` };
}

/** The claim a colleague took back from this handler, until he has it again or it has ended. */
function takenFrom({ stands: { taken }, claimed_by, status }: Standing, me: string): Taken | null {
  return taken?.from === me && claimed_by !== me && status !== 'concluded' ? taken : null;
}

function toldTaken(taken: Taken | null, names: ReadonlyMap<string, string>) {
  return taken && { by: names.get(taken.by) ?? '同事', at: taken.at };
}
