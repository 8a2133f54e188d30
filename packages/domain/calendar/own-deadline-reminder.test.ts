import { expect, test } from 'vitest';
import { reminderFor } from './own-deadline-reminder.ts';

test.each([
  [30, null],
  [8, null],
  [7, 7],
  [5, 7],
  [2, 7],
  [1, 1],
  [0, 1],
  [-1, null],
])('with %i days left the reminder due is %s', (left, due) => {
  expect(reminderFor(left)).toBe(due);
});
