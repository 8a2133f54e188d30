import { chinaCalendar } from '@yimen/catalogue/calendars/china.ts';
import { proposedThresholds } from '@yimen/catalogue/oversight/thresholds.ts';
import { addWorkingDays } from '@yimen/domain/calendar/deadline.ts';
import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import { expect } from 'vitest';
import type { Run } from './run.ts';

/** What no card may be, whatever happened (R6.2). */
export const lawsOfOversight = {
  'each item has at most one card of each colour, and no yellow one after a red one': ({ state }) => {
    for (const code of Object.keys(state.items)) {
      const levels = (state.cards ?? []).filter(card => card.item === code).map(card => card.level);
      expect([[], ['yellow'], ['red'], ['yellow', 'red']]).toContainEqual(levels);
    }
  },

  'every card stands on a limit that had passed, and may be answered for as many working days as the thresholds say':
    ({ state }) => {
      for (const { cause, due, late, issuedAt, answerBy } of state.cards ?? []) {
        const on = dateOfInstant(issuedAt);
        expect(cause === 'unreasoned' ? due === null : due !== null && due < on && late > 0).toBe(true);
        expect(answerBy).toBe(addWorkingDays(on, proposedThresholds.answerDays, chinaCalendar).date);
      }
    },
} satisfies Record<string, (run: Run) => void>;
