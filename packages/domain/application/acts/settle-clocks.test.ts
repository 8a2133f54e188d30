import { expect, test } from 'vitest';
import { nextCalendar } from '../../calendar/sample-calendar.ts';
import { clerk, platform, police } from '../given.ts';
import { acceptAll, on, reported, submitted } from '../given-stories.ts';

const settle = { type: 'settleClocks' } as const;
/** Accepted on 30 December: whether people work on the first days of January is not published yet. */
const lateInTheYear = () => submitted().and(clerk, acceptAll, { on: '2026-12-30' });

test('a due day across New Year is provisional until next year’s notice is out, then certain by an event (design.md §3)', () => {
  const before = lateInTheYear().state.items['04']!.clocks!.promised;
  expect(before).toMatchObject({ due: '2027-01-07', provisional: true, calendarId: 'sample-2026' });
  const story = lateInTheYear().and(platform, settle, { calendar: nextCalendar });
  expect(story.happened().map(event => event.type)).toEqual(['ItemClocksSettled', 'ItemClocksSettled']);
  expect(story.state.items['04']!.clocks!.promised).toMatchObject({
    due: '2027-01-09',
    provisional: false,
    calendarId: 'sample-2027',
  });
});

test('settled once; with the same calendar there is nothing to settle', () => {
  const nothing = { code: 'nothing-to-settle' };
  expect(lateInTheYear().refusal(platform, settle)).toEqual(nothing);
  const story = lateInTheYear().and(platform, settle, { calendar: nextCalendar });
  expect(story.refusal(platform, settle, { calendar: nextCalendar })).toEqual(nothing);
});

test('a paused item is settled too, and resumes by the new calendar', () => {
  const received = reported(lateInTheYear());
  const mine = received.and(police, on(received, '02', { type: 'receive' }));
  const paused = mine.and(police, on(mine, '02', { type: 'pause', kind: 'external', reason: 'some' }));
  const settled = paused.and(platform, settle, { calendar: nextCalendar });
  const story = settled.and(police, on(settled, '02', { type: 'resume' }), {
    calendar: nextCalendar,
    on: '2027-01-09',
  });
  expect(story.state.items['02']!.clocks!.promised).toMatchObject({
    pausedDays: 5,
    calendarId: 'sample-2027',
  });
});
