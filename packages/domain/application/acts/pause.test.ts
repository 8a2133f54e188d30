import { expect, test } from 'vitest';
import type { PlainDate } from '../../plain/date.ts';
import { police, type Story } from '../given.ts';
import { inHand, on } from '../given-stories.ts';

const paused = (from: Story, day: PlainDate, kind = 'special') =>
  from.and(
    police,
    on(from, '02', { type: 'pause', kind, reason: 'some', note: '等待考试', until: '2026-03-31' }),
    { on: day },
  );
const resumed = (from: Story, day: PlainDate) =>
  from.and(police, on(from, '02', { type: 'resume' }), { on: day });
const clocks = (story: Story) => story.state.items['02']!.clocks!;

test('paused days are given back to both clocks, in whole working days (domain.md §3.2)', () => {
  const story = resumed(paused(inHand(), '2026-03-05'), '2026-03-10');
  expect(clocks(story).promised).toMatchObject({ pausedDays: 3, due: '2026-03-19' });
  expect(clocks(story).statutory).toMatchObject({ pausedDays: 3, due: '2026-04-02' });
});

test('paused and resumed on one day gives nothing back', () => {
  expect(clocks(resumed(paused(inHand(), '2026-03-05'), '2026-03-05')).promised).toMatchObject({
    pausedDays: 0,
    due: '2026-03-16',
  });
});

test('one pause after another adds up', () => {
  const once = resumed(paused(inHand(), '2026-03-05'), '2026-03-06');
  expect(clocks(resumed(paused(once, '2026-03-06', 'external'), '2026-03-09')).promised).toMatchObject({
    pausedDays: 2,
    pauses: [{ resumedOn: '2026-03-06' }, { pausedOn: '2026-03-06', resumedOn: '2026-03-09' }],
  });
});

test('while paused the dates stand still, and the reason’s words are sealed', () => {
  const story = paused(inHand(), '2026-03-05');
  expect(clocks(story)).toEqual(clocks(inHand()));
  expect(JSON.stringify(story.events)).not.toContain('等待考试');
  expect(story.state.items['02']!.stage).toMatchObject({ kind: 'special', note: 'note/20.0' });
});

test('a pause has a reason from its own list, and is not paused again', () => {
  const pause = (story: Story, reason: string) =>
    on(story, '02', { type: 'pause', kind: 'external', reason });
  expect(inHand().refusal(police, pause(inHand(), 'other'))).toEqual({
    code: 'unknown-reason',
    reason: 'other',
  });
  const story = paused(inHand(), '2026-03-05');
  expect(story.refusal(police, pause(story, 'some'))).toMatchObject({ code: 'not-allowed-now' });
});

test('an office’s own wait or the way back to the window never moves the statutory day (行政许可法 arts.42, 45)', () => {
  const waited = resumed(paused(inHand(), '2026-03-05', 'external'), '2026-03-10');
  expect(clocks(waited).promised).toMatchObject({ pausedDays: 3, due: '2026-03-19' });
  expect(clocks(waited).statutory).toEqual(clocks(inHand()).statutory);
});

test('a special procedure says until when, and the day is yet to come (行政许可法 art.45)', () => {
  const until = (day?: string) =>
    on(inHand(), '02', { type: 'pause', kind: 'special', reason: 'some', ...(day && { until: day }) });
  for (const day of [undefined, '2026-03-02', '2026-02-30', 'bald'])
    expect(inHand().refusal(police, until(day))).toEqual({ code: 'expected-day-needed' });
  const story = inHand().and(police, until('2026-03-20'));
  expect(story.state.items['02']!.stage).toMatchObject({ until: '2026-03-20', stops: 'both' });
});
