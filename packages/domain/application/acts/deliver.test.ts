import { expect, test } from 'vitest';
import { clerk, police, veterans } from '../given.ts';
import { oneReady } from '../given-parcels.ts';
import { accepted, denied, on } from '../given-stories.ts';

test('the result reached him, said once (R4.2); a second time changes nothing', () => {
  const once = oneReady().and(police, on(oneReady(), '02', { type: 'deliver', way: 'pickup' }));
  const twice = once.and(clerk, on(once, '02', { type: 'deliver', way: 'ems' }));
  expect(twice.happened()).toEqual([]);
  expect(twice.state.items['02']!.delivered).toEqual({ way: 'pickup', at: '2026-03-02T02:00:00.000Z' });
});

test('there is nothing to deliver before a grant, or after a denial', () => {
  const deliver = { type: 'deliver', way: 'pickup' };
  expect(accepted().refusal(clerk, on(accepted(), '01', deliver))).toMatchObject({ code: 'not-allowed-now' });
  const story = accepted().and(veterans, on(accepted(), '01', denied));
  expect(story.refusal(clerk, on(story, '01', deliver))).toMatchObject({ code: 'not-allowed-now' });
});
