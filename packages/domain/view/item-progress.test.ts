import { expect, test } from 'vitest';
import { clerk, police, type Story, soldier, veterans } from '../application/given.ts';
import { accepted, denied, inHand, on, reported } from '../application/given-stories.ts';
import type { PlainDate } from '../plain/date.ts';
import { citizenView } from './citizen-view.ts';
import { lensOn, theSoldier } from './given-lens.ts';

const seen = (story: Story, code = '02') => {
  const item = citizenView(lensOn(story, theSoldier)).items.find(each => each.code === code)!;
  return item;
};
const special = { type: 'pause', kind: 'special', reason: 'some', note: '等待考试', until: '2026-03-31' };

test('a due day is shown while the clock runs, with the working days left', () => {
  expect(seen(accepted()).due).toBeNull();
  expect(seen(reported()).due).toEqual({ date: '2026-03-16', provisional: false, daysLeft: 10 });
});

test('overdue counts below zero', () => {
  const later = reported().and(police, on(reported(), '02', { type: 'receive' }), { on: '2026-03-18' });
  expect(seen(later).due).toMatchObject({ daysLeft: -2 });
});

test('none while it is stopped or at the window: who waits is told for what', () => {
  const paused = inHand().and(police, on(inHand(), '02', special));
  expect(seen(paused)).toMatchObject({
    due: null,
    pause: { text: '特别程序', reason: '某种理由', note: '等待考试' },
  });
  const returned = inHand().and(
    police,
    on(inHand(), '02', { type: 'returnToWindow', reason: 'some', note: '打不开' }),
  );
  expect(seen(returned)).toMatchObject({
    due: null,
    returned: { note: '打不开' },
    statusText: '窗口正在核对',
  });
});

test('R3.5, R6.2 both clocks tell what is used up of them, each stopped or running for itself', () => {
  const clocks = (story: Story) => seen(story).limits;
  const outside = { type: 'pause', kind: 'external', reason: 'some', note: '等待外省回复' };
  const waits = inHand().and(police, on(inHand(), '02', outside), { on: '2026-03-04' });
  const later = (story: Story, day: string) =>
    citizenView({ ...lensOn(story, theSoldier), today: day as PlainDate }).items.find(
      ({ code }) => code === '02',
    )!.limits;
  expect(clocks(accepted())).toBeNull();
  expect(later(waits, '2026-03-31')).toMatchObject({
    promised: { days: 10, used: 2, running: false },
    statutory: { days: 20, used: 21, running: true },
  });
  expect(later(inHand(), '2026-03-18')).toMatchObject({
    promised: { days: 10, used: 12, running: true },
    statutory: { days: 20, used: 12, running: true },
  });
  const asked = inHand().and(police, on(inHand(), '02', special), { on: '2026-03-04' });
  expect(later(asked, '2026-04-30')).toMatchObject({
    promised: { used: 2, running: false },
    statutory: { used: 2, running: false },
  });
});

test('waiting names what it waits for; ended says how, why and since when', () => {
  expect(seen(accepted())).toMatchObject({ statusText: '等前一项办好', waitsFor: ['事项01'] });
  const ended = accepted().and(veterans, on(accepted(), '01', denied), { on: '2026-03-04' });
  expect(seen(ended, '01')).toMatchObject({
    statusText: '不予办理（超期 1 个工作日）',
    since: '2026-03-04T02:00:00.000Z',
    conclusion: { reason: '某种理由', note: '不符合条件' },
  });
  expect(seen(ended).conclusion).toMatchObject({
    text: '终止办理',
    reason: '终止：prerequisite-not-granted',
  });
});

test('when he takes it back, every open item says so', () => {
  const story = accepted().and(soldier, { type: 'withdraw' });
  expect(seen(story, '04').conclusion).toMatchObject({ reason: '终止：withdrawn' });
  expect(seen(reported().and(clerk, { type: 'withdraw' }), '01').conclusion).toMatchObject({
    text: '准予办结',
  });
});
