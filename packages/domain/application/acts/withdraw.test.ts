import { expect, test } from 'vitest';
import { clerk, police, soldier } from '../given.ts';
import { oneReady } from '../given-parcels.ts';
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
  const paper = oneReady().and(clerk, { type: 'withdraw' });
  const delivered = paper.and(police, on(paper, '02', { type: 'deliver', way: 'pickup' }));
  expect(delivered.state.items['02']!.delivered).toMatchObject({ way: 'pickup' });
});

test('a concluded application cannot be withdrawn, nor a draft', () => {
  expect(accepted().state.status).toBe('accepted');
  expect(submitted().and(soldier, { type: 'withdraw' }).refusal(soldier, { type: 'submit' })).toMatchObject({
    code: 'not-allowed-now',
    status: 'withdrawn',
  });
});
