import { expect, test } from 'vitest';
import { colleague, forces, police, type Story, veterans } from '../given.ts';
import { accepted, granted, grantedHousehold, inHand, on } from '../given-stories.ts';

const check = { type: 'recordCheck', check: 'enlistment', outcome: 'consistent' } as const;
const types = (story: Story) => story.happened().map(event => event.type);

test('who concludes on the spot what nobody had is its handler on record (decision 0004, R4.1)', () => {
  const story = accepted().and(veterans, on(accepted(), '01', granted));
  expect(types(story).slice(0, 2)).toEqual(['ItemClaimed', 'ItemConcluded']);
  expect(story.state.items['01']!.claimedBy).toBe('veterans');
});

test('who records a check has taken the item, and a colleague is told so (decision 0004, R1.7)', () => {
  const story = accepted().and(forces, on(accepted(), '04', check));
  expect(types(story)).toEqual(['ItemClaimed', 'ItemChecked']);
  expect(story.refusal({ ...forces, id: 'another' }, on(story, '04', check))).toEqual({
    code: 'claimed-by-another',
    by: 'forces',
  });
});

test('what one has already is not claimed again', () => {
  const story = accepted().and(forces, on(accepted(), '04', { type: 'claim' }));
  expect(types(story.and(forces, on(story, '04', check)))).toEqual(['ItemChecked']);
});

test('after it was signed for and put back, concluding still asks for the claim first', () => {
  const released = inHand().and(colleague, on(inHand(), '02', { type: 'release', note: '休假' }));
  expect(released.refusal(police, on(released, '02', grantedHousehold))).toEqual({
    code: 'not-claimed',
    item: '02',
  });
});
