import { expect, test } from 'vitest';
import { clerk, police } from '../application/given.ts';
import { inHand, on } from '../application/given-stories.ts';
import { lensOn, theSoldier } from './given-lens.ts';
import { stoodStill } from './stood-still.ts';

const special = { type: 'pause', kind: 'special', reason: 'some', note: '等待考试', until: '2026-03-31' };
const back = { type: 'returnToWindow', reason: 'some', note: '打不开' };

test('R3.5: every time a clock stood still, from when to when and why; the last one goes on', () => {
  const paused = inHand().and(police, on(inHand(), '02', special), { on: '2026-03-04' });
  expect(stoodStill(lensOn(paused, theSoldier), '02')).toEqual([
    { from: '2026-03-04', to: null, why: '特别程序：某种理由', statutoryRan: expect.any(Boolean) },
  ]);
  const resumed = paused.and(police, on(paused, '02', { type: 'resume' }), { on: '2026-03-10' });
  const returned = resumed.and(police, on(resumed, '02', back), { on: '2026-03-11' });
  const again = returned.and(clerk, on(returned, '02', { type: 'redispatch' }), { on: '2026-03-13' });
  expect(stoodStill(lensOn(again, theSoldier), '02')).toMatchObject([
    { from: '2026-03-04', to: '2026-03-10' },
    { from: '2026-03-11', to: '2026-03-13', why: expect.stringMatching(/^退回窗口/) },
  ]);
  expect(stoodStill(lensOn(again, theSoldier), '01')).toEqual([]);
});
