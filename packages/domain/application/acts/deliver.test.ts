import { expect, test } from 'vitest';
import { clerk, police, veterans } from '../given.ts';
import { oneReady, postedService } from '../given-parcels.ts';
import { accepted, denied, on } from '../given-stories.ts';

test('the result reached him, said once (R4.2); a second time changes nothing', () => {
  const once = oneReady().and(police, on(oneReady(), '02', { type: 'deliver', way: 'pickup' }));
  const twice = once.and(clerk, on(once, '02', { type: 'deliver', way: 'ems' }));
  expect(twice.happened()).toEqual([]);
  expect(twice.state.items['02']!.delivered).toEqual({ way: 'pickup', at: '2026-03-02T02:00:00.000Z' });
});

test('nobody says by hand that the post delivered it, nor that a paper reached him electronically (R4.2)', () => {
  const paper = oneReady({}, postedService('paper'));
  const says = (way: string) => paper.refusal(clerk, on(paper, '02', { type: 'deliver', way }));
  expect(says('ems')).toEqual({ code: 'way-unfit', ways: ['pickup'] });
  expect(says('electronic')).toEqual({ code: 'way-unfit', ways: ['pickup'] });
  expect(oneReady().refusal(police, on(oneReady(), '02', { type: 'deliver', way: 'ems' }))).toEqual({
    code: 'way-unfit',
    ways: ['pickup', 'electronic'],
  });
});

test('there is nothing to deliver before a grant, or after a denial', () => {
  const deliver = { type: 'deliver', way: 'pickup' };
  expect(accepted().refusal(clerk, on(accepted(), '01', deliver))).toMatchObject({ code: 'not-allowed-now' });
  const story = accepted().and(veterans, on(accepted(), '01', denied));
  expect(story.refusal(clerk, on(story, '01', deliver))).toMatchObject({ code: 'not-allowed-now' });
});
