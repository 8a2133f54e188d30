import { expect, test } from 'vitest';
import { clerk, veterans } from '../given.ts';
import { accepted, denied, on, reported } from '../given-stories.ts';

test('the result reached him, said once (R4.2); a second time changes nothing', () => {
  const once = reported().and(veterans, on(reported(), '01', { type: 'deliver', way: 'electronic' }));
  const twice = once.and(clerk, on(once, '01', { type: 'deliver', way: 'ems' }));
  expect(twice.happened()).toEqual([]);
  expect(twice.state.items['01']!.delivered).toEqual({ way: 'electronic', at: '2026-03-02T02:00:00.000Z' });
});

test('there is nothing to deliver before a grant, or after a denial', () => {
  const deliver = { type: 'deliver', way: 'pickup' };
  expect(accepted().refusal(clerk, on(accepted(), '01', deliver))).toMatchObject({ code: 'not-allowed-now' });
  const story = accepted().and(veterans, on(accepted(), '01', denied));
  expect(story.refusal(clerk, on(story, '01', deliver))).toMatchObject({ code: 'not-allowed-now' });
});
