import { chinaCalendar } from '@yimen/catalogue/calendars/china.ts';
import { proposedThresholds } from '@yimen/catalogue/oversight/thresholds.ts';
import { type Attention, attentionOf } from '@yimen/domain/oversight/attention.ts';
import { attentionDays } from '@yimen/domain/oversight/attention-days.ts';
import { addDays, type PlainDate } from '@yimen/domain/plain/date.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginnings, intents } from './intent.ts';
import { play } from './run.ts';

it('what the days foretell of an item is what it calls for on each of them, whatever happened to it (R6.2)', () => {
  const seen = new Set<Attention>();
  fc.assert(
    fc.property(beginnings, intents, (beginning, wishes) => {
      const { state, today } = play(beginning, wishes);
      for (const item of Object.values(state.items)) {
        const days = attentionDays(item, proposedThresholds, chinaCalendar);
        for (let ahead = 0; ahead < 40; ahead += 3) {
          const day = addDays(today, ahead);
          const now = attentionOf(item, day, proposedThresholds, chinaCalendar);
          seen.add(now);
          expect([item.code, day, byDays(days, day)]).toEqual([item.code, day, now]);
        }
      }
    }),
    { numRuns: 200, seed: 96 },
  );
  expect(seen.size).toBe(5);
});

function byDays(days: Readonly<Record<string, PlainDate | null>>, on: PlainDate): Attention {
  const begun = (['red', 'yellow', 'warning', 'notice'] as const).find(each => {
    const day = days[each];
    return day != null && day <= on;
  });
  return begun ?? 'none';
}
