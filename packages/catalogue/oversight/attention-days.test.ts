// Days counted by hand on the printed notices, before any program was asked (R6.2).

import type { Item } from '@yimen/domain/application/item.ts';
import { startClock } from '@yimen/domain/calendar/clock.ts';
import { type Attention, attentionOf, attentions } from '@yimen/domain/oversight/attention.ts';
import { addDays, type PlainDate } from '@yimen/domain/plain/date.ts';
import { expect, it } from 'vitest';
import { chinaCalendar } from '../calendars/china.ts';
import { proposedThresholds } from './thresholds.ts';

type Row = {
  sent: PlainDate;
  promised: number;
  statutory?: number;
  /** The first day of each; null where there is none. */
  from: Record<Exclude<Attention, 'none'>, PlainDate | null>;
  because: string;
};

const rows: Row[] = [
  {
    sent: '2020-01-16',
    promised: 5,
    from: { notice: '2020-01-20', warning: '2020-01-21', yellow: '2020-01-23', red: '2020-02-04' },
    because:
      'Sunday 01-19 is worked, and the Spring Festival lengthened to 02-02 lies between yellow and red',
  },
  {
    sent: '2020-01-20',
    promised: 10,
    from: { notice: '2020-02-04', warning: '2020-02-07', yellow: '2020-02-12', red: '2020-02-14' },
    because: 'eleven days off are nobody’s delay',
  },
  {
    sent: '2020-09-25',
    promised: 10,
    from: { notice: '2020-10-09', warning: '2020-10-13', yellow: '2020-10-16', red: '2020-10-20' },
    because: 'Sunday 09-27 and Saturday 10-10 are worked around National Day and Mid-Autumn',
  },
  {
    sent: '2020-12-25',
    promised: 10,
    from: { notice: '2021-01-04', warning: '2021-01-07', yellow: '2021-01-12', red: '2021-01-14' },
    because: 'over New Year, of which one day is off',
  },
  {
    sent: '2020-09-29',
    promised: 1,
    from: { notice: null, warning: '2020-09-30', yellow: '2020-10-09', red: '2020-10-12' },
    because: 'a day’s work is warned of on that day, not on the one it arrives',
  },
  {
    sent: '2020-09-30',
    promised: 0,
    from: { notice: null, warning: '2020-09-30', yellow: '2020-10-09', red: '2020-10-12' },
    because: '即办 is due on the day itself; Saturday 10-10 counts',
  },
  {
    sent: '2020-06-24',
    promised: 3,
    from: { notice: null, warning: '2020-06-29', yellow: '2020-07-01', red: '2020-07-03' },
    because: 'one working day left comes before eighty per cent of three; Sunday 06-28 is worked',
  },
  {
    sent: '2020-09-28',
    promised: 5,
    statutory: 6,
    from: { notice: '2020-10-09', warning: '2020-10-10', yellow: '2020-10-13', red: '2020-10-14' },
    because: 'the statutory limit passes before the promise is three days late',
  },
];

it.each(rows)('sent out on $sent for $promised working days: $because', row => {
  const item = itemOf(row);
  let before = 0;
  const found: Record<string, PlainDate | null> = { notice: null, warning: null, yellow: null, red: null };
  for (let day = row.sent; day <= addDays(row.sent, 60); day = addDays(day, 1)) {
    const rank = attentions.indexOf(attentionOf(item, day, proposedThresholds, chinaCalendar));
    expect(rank).toBeGreaterThanOrEqual(before);
    if (rank > before) found[attentions[rank]!] = day;
    before = rank;
  }
  expect(found).toEqual(row.from);
});

function itemOf({ sent, promised, statutory }: Row): Item {
  const clock = (limit: number) => startClock(limit, sent, chinaCalendar);
  return {
    code: '02',
    agency: '440781-police',
    waitsFor: [],
    stage: { status: 'received' },
    clocks: { promised: clock(promised), statutory: statutory === undefined ? null : clock(statutory) },
    claimedBy: null,
    dispatchedAt: null,
    receivedAt: null,
    delivered: null,
    checks: {},
    sendings: 1,
    revision: 1,
    last: null,
  };
}
