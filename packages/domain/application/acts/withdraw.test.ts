import { expect, test } from 'vitest';
import { clerk, police, soldier, veterans } from '../given.ts';
import { accepted, inHand, on, reported, submitted } from '../given-stories.ts';

test('before acceptance there is nothing to end but itself', () => {
  expect(submitted().and(soldier, { type: 'withdraw' }).happened()).toEqual([{ type: 'Withdrawn' }]);
});

test('midway: what is concluded stands, what is open or waiting ends', () => {
  const story = inHand().and(soldier, { type: 'withdraw' });
  expect(
    Object.values(story.state.items).map(({ code, stage }) => [
      code,
      stage.status === 'concluded' && stage.outcome,
    ]),
  ).toEqual([
    ['01', 'granted'],
    ['02', 'terminated'],
    ['03', 'terminated'],
    ['04', 'terminated'],
  ]);
  expect(story.state.status).toBe('withdrawn');
  expect(story.happened().map(event => event.type)).not.toContain('Concluded');
});

test('afterwards nothing goes on, but a result already granted still reaches him', () => {
  const story = reported().and(clerk, { type: 'withdraw' });
  expect(story.refusal(police, on(story, '02', { type: 'receive' }))).toMatchObject({
    code: 'not-allowed-now',
  });
  expect(story.refusal(soldier, { type: 'withdraw' })).toMatchObject({ code: 'not-allowed-now' });
  const delivered = story.and(veterans, on(story, '01', { type: 'deliver', way: 'ems' }));
  expect(delivered.state.items['01']!.delivered).toMatchObject({ way: 'ems' });
});

test('a concluded application cannot be withdrawn, nor a draft', () => {
  expect(accepted().state.status).toBe('accepted');
  expect(submitted().and(soldier, { type: 'withdraw' }).refusal(soldier, { type: 'submit' })).toMatchObject({
    code: 'not-allowed-now',
    status: 'withdrawn',
  });
});
