import { expect, test } from 'vitest';
import { citizenView } from '../view/citizen-view.ts';
import { lensOn, someone, theSoldier } from '../view/given-lens.ts';
import { windowView } from '../view/window-view.ts';
import { soldier } from './given.ts';
import { heldResult, reported, submitted } from './given-stories.ts';
import { type GrantedEarlier, grantedEarlier } from './granted-earlier.ts';

/** 01 was granted, then he took the rest back. */
const first = {
  ...reported().and(soldier, { type: 'withdraw' }).state,
  id: 'the first',
  number: 'N-1',
};
const later = (story = submitted()) => ({ ...story.state, startedAt: '2026-03-20T02:00:00.000Z' });

test('what an earlier case granted is granted; what was only begun there is not (R5.2)', () => {
  expect(grantedEarlier(later(), [first])).toMatchObject([
    { item: '01', application: 'the first', number: 'N-1', on: '2026-03-02' },
  ]);
});

test('only of the same service and place, of what came before, and not held for a promise (容缺, domain.md §3.3)', () => {
  const none = (other: object) => expect(grantedEarlier(later(), [{ ...first, ...other }])).toEqual([]);
  none({ definition: 'another/v1' });
  none({ settlement: '990199' });
  none({ startedAt: '2026-03-21T02:00:00.000Z' });
  none({ number: null });
  const held = { ...heldResult().state, number: 'N-2' };
  expect(grantedEarlier(later(), [held]).map(each => each.item)).not.toContain('04');
});

test('of several the last', () => {
  const again = { ...first, number: 'N-3', startedAt: '2026-03-10T02:00:00.000Z' };
  expect(grantedEarlier(later(), [again, first]).map(each => each.number)).toEqual(['N-3']);
});

test('both sides are told with the way to that case, and the deadline that it met warns no more', () => {
  const story = submitted();
  const granted: GrantedEarlier[] = grantedEarlier(later(story), [first]);
  const his = citizenView(lensOn(story, theSoldier, { grantedEarlier: granted }));
  expect(his.grantedEarlier).toMatchObject([
    { item: '01', name: '01', number: 'N-1', application: 'the first' },
  ]);
  const report = ({ deadlines }: Pick<typeof his, 'deadlines'>) =>
    deadlines.find(each => each.duty === 'report')?.standing;
  expect(report(citizenView(lensOn(story, theSoldier)))).not.toBe('done');
  expect(report(his)).toBe('done');
  const desk = someone('clerk', 'window', 'clerk');
  const hers = windowView(lensOn(story, desk, { grantedEarlier: granted }));
  expect([hers.grantedEarlier[0]!.application, report(hers)]).toEqual(['the first', 'done']);
  const stranger = { ...desk, division: '990102' };
  const theirs = windowView(lensOn(story, stranger, { grantedEarlier: granted }));
  expect(theirs.grantedEarlier[0]!.application).toBeNull();
});
