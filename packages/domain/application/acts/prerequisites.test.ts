import { expect, test } from 'vitest';
import { forces, medical, police, veterans } from '../given.ts';
import { accepted, denied, grantedHousehold, inHand, on, reported } from '../given-stories.ts';

test('a waiting item is unlocked when its prerequisite is granted, and its clocks start that day (domain.md §1.3)', () => {
  const story = accepted().and(
    veterans,
    on(accepted(), '01', { type: 'conclude', outcome: 'granted', result: {} }),
    { on: '2026-03-05' },
  );
  expect(story.happened().slice(1)).toMatchObject([
    { type: 'ItemConcluded', item: '01', produces: ['L'] },
    { type: 'ItemDispatched', item: '02', clocks: { promised: { startedOn: '2026-03-05' } } },
    { type: 'ItemDelivered', item: '01', way: 'electronic' },
  ]);
  expect(story.state.items['02']!.clocks).toMatchObject({
    promised: { due: '2026-03-19' },
    statutory: { due: '2026-04-02' },
  });
});

test('its result flows inside: the soldier never carries it', () => {
  expect(reported().state.materials.L).toEqual({ declared: null, checked: null, producedBy: '01' });
});

test('nothing can be done to a waiting item', () => {
  for (const type of ['claim', 'receive', 'returnToWindow', 'conclude', 'deliver'])
    expect(accepted().refusal(police, on(accepted(), '02', { type }))).toEqual({
      code: 'not-allowed-now',
      act: type,
      status: 'waiting',
    });
});

test('a denied prerequisite ends what waits for it, and what waits for that', () => {
  const story = accepted().and(veterans, on(accepted(), '01', denied));
  expect(story.happened()).toMatchObject([
    { type: 'ItemClaimed', item: '01' },
    { type: 'ItemConcluded', item: '01', outcome: 'denied' },
    { type: 'ItemConcluded', item: '02', outcome: 'terminated', reason: 'prerequisite-not-granted' },
    { type: 'ItemConcluded', item: '03', outcome: 'terminated', reason: 'prerequisite-not-granted' },
  ]);
  expect(story.state).toMatchObject({
    status: 'accepted',
    items: { '04': { stage: { status: 'dispatched' } } },
  });
});

test('a cascade that ends the last open items concludes the application', () => {
  const first = accepted().and(forces, on(accepted(), '04', denied));
  const last = first.and(veterans, on(first, '01', denied));
  expect(last.happened().map(event => event.type)).toEqual([
    'ItemClaimed',
    'ItemConcluded',
    'ItemConcluded',
    'ItemConcluded',
    'Concluded',
  ]);
});

test('the chain goes on link by link', () => {
  const story = inHand().and(police, on(inHand(), '02', grantedHousehold));
  expect(story.state.items['03']!.stage.status).toBe('dispatched');
  expect(story.and(medical, on(story, '03', { type: 'receive' })).state.items['03']!.stage.status).toBe(
    'received',
  );
});

test('an item whose prerequisite lies outside this application starts at once', () => {
  expect(accepted({ unticked: ['03'] }).state.items).not.toHaveProperty('03');
});
