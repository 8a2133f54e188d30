import { expect, test } from 'vitest';
import { clerk, police } from '../application/given.ts';
import { inHand, on } from '../application/given-stories.ts';
import type { PlainDate } from '../plain/date.ts';
import { lensOn, theSoldier } from './given-lens.ts';
import { stoodStill } from './stood-still.ts';

const special = { type: 'pause', kind: 'special', reason: 'some', note: '等待考试', until: '2026-03-31' };
const back = { type: 'returnToWindow', reason: 'some', note: '打不开' };

test('R3.5: every time a clock stood still, from when to when and why; the last one goes on', () => {
  const paused = inHand().and(police, on(inHand(), '02', special), { on: '2026-03-04' });
  expect(stoodStill(lensOn(paused, theSoldier), '02')).toEqual([
    { from: '2026-03-04', to: null, days: 0, why: '特别程序：某种理由', statutoryRan: false },
  ]);
  const resumed = paused.and(police, on(paused, '02', { type: 'resume' }), { on: '2026-03-10' });
  const returned = resumed.and(police, on(resumed, '02', back), { on: '2026-03-11' });
  const again = returned.and(clerk, on(returned, '02', { type: 'redispatch' }), { on: '2026-03-13' });
  expect(stoodStill(lensOn(again, theSoldier), '02')).toMatchObject([
    { from: '2026-03-04', to: '2026-03-10', days: 4 },
    {
      from: '2026-03-11',
      to: '2026-03-13',
      days: 2,
      why: expect.stringMatching(/^退回窗口/),
      statutoryRan: true,
    },
  ]);
  expect(stoodStill(lensOn(again, theSoldier), '01')).toEqual([]);
});

test('working days it stood: over a holiday none, on a make-up Saturday one, and up to today while it does', () => {
  const long = on(inHand(), '02', { ...special, until: '2026-05-29' });
  const paused = inHand().and(police, long, { on: '2026-04-03' });
  const until = (today: PlainDate) => stoodStill({ ...lensOn(paused, theSoldier), today }, '02')[0]?.days;
  expect([until('2026-04-03'), until('2026-04-06'), until('2026-04-07')]).toEqual([0, 0, 1]);
  expect([until('2026-05-08'), until('2026-05-09')].map(days => days! - until('2026-05-08')!)).toEqual([
    0, 1,
  ]);
});
