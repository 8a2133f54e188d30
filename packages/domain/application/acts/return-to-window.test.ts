import { expect, test } from 'vitest';
import { clerk, colleague, police, type Story } from '../given.ts';
import { checked, inHand, on } from '../given-stories.ts';

const both = () => checked(inHand());
const back = { type: 'returnToWindow', reason: 'some', note: '照片打不开' };
const returned = (from: Story = both()) => from.and(police, on(from, '02', back), { on: '2026-03-04' });

test('one branch goes back to the window while the others go on (design.md §6)', () => {
  const { items } = returned().state;
  expect(items['02']).toMatchObject({ stage: { status: 'returned', reason: 'some' }, claimedBy: null });
  expect(items['04']!.stage.status).toBe('received');
  expect(returned().box).toMatchObject({ 'note/23.0': '照片打不开' });
});

test('sent out again: a new sending, signed for anew, the days at the window not the department’s', () => {
  const story = returned().and(clerk, on(returned(), '02', { type: 'redispatch', note: '已换' }), {
    on: '2026-03-09',
  });
  expect(story.state.items['02']).toMatchObject({
    stage: { status: 'dispatched' },
    sendings: 2,
    receivedAt: null,
    dispatchedAt: '2026-03-09T02:00:00.000Z',
    clocks: { promised: { pausedDays: 3, due: '2026-03-19' }, statutory: { pausedDays: 0 } },
  });
});

test('what is another office’s goes there: its item from then on, its to sign for (decision 0008)', () => {
  const to = (agency: string) => on(returned(), '02', { type: 'redispatch', agency });
  const story = returned().and(clerk, to('990101-armed-forces'));
  expect(story.happened()).toMatchObject([{ type: 'ItemRedispatched', agency: '990101-armed-forces' }]);
  expect(story.state.items['02']).toMatchObject({
    agency: '990101-armed-forces',
    stage: { status: 'dispatched' },
  });
  const same = returned().and(clerk, to('990101-police'));
  expect(same.happened()[0]).not.toHaveProperty('agency');
  expect(returned().refusal(clerk, to('990101-window'))).toEqual({
    code: 'unknown-receiver',
    agency: '990101-window',
  });
});

test('at the window nobody else can touch it, and it is not sent out twice', () => {
  const story = returned();
  for (const type of ['claim', 'receive', 'resume', 'conclude'])
    expect(story.refusal(police, on(story, '02', { type }))).toMatchObject({ code: 'not-allowed-now' });
  const again = story.and(clerk, on(story, '02', { type: 'redispatch' }));
  expect(again.refusal(clerk, on(again, '02', { type: 'redispatch' }))).toMatchObject({
    code: 'not-allowed-now',
  });
});

test('it takes a listed reason, words, and the file in no colleague’s hands', () => {
  const going = (by: typeof police, change: object) =>
    both().refusal(by, on(both(), '02', { ...back, ...change }));
  expect(going(police, { reason: 'other' })).toMatchObject({ code: 'unknown-reason' });
  expect(going(police, { note: '' })).toMatchObject({ code: 'reason-needs-words' });
  expect(going(colleague, {})).toMatchObject({ code: 'claimed-by-another' });
});
