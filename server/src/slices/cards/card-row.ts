import type { Clocked } from '@yimen/domain/application/lateness.ts';
import { remainingWorkingDays } from '@yimen/domain/calendar/deadline.ts';
import { cardEnded } from '@yimen/domain/oversight/card-ended.ts';
import { compare, type PlainDate } from '@yimen/domain/plain/date.ts';
import { nameInProvince, nameOfAgency } from '@yimen/domain/service/directory.ts';
import { findItem } from '@yimen/domain/service/lookup.ts';
import type { Selectable } from 'kysely';
import { pinnedService } from '../../store/definitions.ts';
import type { Platform } from '../../store/platform.ts';
import { staffNames } from '../../store/staff-names.ts';
import type { Tables } from '../../store/tables.ts';

type Row = Selectable<Tables['card']> & { pin: Parameters<typeof pinnedService>[0]; clocked: Clocked };

/** Cards as the list says them: whose, why, until when, how their items ended, and how they stand today. */
export async function cardRowsInWords(platform: Platform, rows: readonly Row[]) {
  const { directory, calendar } = platform;
  const names = await staffNames(
    platform,
    rows.flatMap(({ handler }) => handler ?? []),
  );
  const today = platform.today();
  return rows.map(row => {
    const answerBy = row.answer_by as PlainDate;
    const overdue = row.standing === 'open' && compare(today, answerBy) > 0;
    return {
      application: row.application,
      card: row.card,
      number: row.number ?? '',
      item: row.item,
      itemName: findItem(pinnedService(row.pin), row.item)?.name ?? row.item,
      settlement: nameInProvince(directory, row.settlement),
      agency: nameOfAgency(directory, row.agency),
      handler: row.handler === null ? null : (names.get(row.handler) ?? '工作人员'),
      level: row.level,
      cause: row.cause,
      due: row.due,
      late: row.late,
      ended: cardEnded(row.clocked, row.cause, calendar),
      issuedOn: row.issued_on,
      answerBy,
      standing: row.standing,
      overdue,
      daysLeft: row.standing === 'open' && !overdue ? remainingWorkingDays(today, answerBy, calendar) : null,
      answeredOn: row.answered_on,
      inTime: row.answered_on === null ? null : row.answered_on <= row.answer_by,
    };
  });
}
