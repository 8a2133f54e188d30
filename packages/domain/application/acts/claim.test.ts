import { expect, test } from 'vitest';
import { colleague, police } from '../given.ts';
import { inHand, on, reported } from '../given-stories.ts';

const holder = (story: ReturnType<typeof reported>) => story.state.items['02']!.claimedBy;
const claimed = () => reported().and(police, on(reported(), '02', { type: 'claim' }));

test('one officer takes the file; a colleague is told who has it (design.md §6)', () => {
  expect(holder(claimed())).toBe('police');
  for (const type of ['claim', 'receive'])
    expect(claimed().refusal(colleague, on(claimed(), '02', { type }))).toEqual({
      code: 'claimed-by-another',
      by: 'police',
    });
});

test('taking what one has changes nothing', () => {
  expect(
    claimed()
      .and(police, on(claimed(), '02', { type: 'claim' }))
      .happened(),
  ).toEqual([]);
});

test('signing for it is taking it', () => {
  expect(holder(inHand())).toBe('police');
  expect(inHand().state.items['02']).toMatchObject({ receivedAt: '2026-03-02T02:00:00.000Z' });
});

test('put back by a colleague, because nobody is always there; then it is his to take', () => {
  const released = inHand().and(colleague, on(inHand(), '02', { type: 'release', note: '休假，由我接办' }));
  expect(holder(released)).toBeNull();
  expect(released.refusal(colleague, on(released, '02', { type: 'resume' }))).toMatchObject({
    code: 'not-allowed-now',
  });
  expect(holder(released.and(colleague, on(released, '02', { type: 'claim' })))).toBe('colleague');
});

test('a colleague says why he takes a claim back, and whose it was stands on record; one’s own needs no reason', () => {
  expect(inHand().refusal(colleague, on(inHand(), '02', { type: 'release', note: ' ' }))).toEqual({
    code: 'reason-needs-words',
    reason: 'release',
  });
  const released = inHand().and(colleague, on(inHand(), '02', { type: 'release', note: '休假' }));
  const taken = released.state.items['02']!.taken!;
  expect([taken.from, taken.by, released.box[taken.note!]]).toEqual(['police', 'colleague', '休假']);
  const own = inHand().and(police, on(inHand(), '02', { type: 'release' }));
  expect(own.state.items['02']!.taken).toBeUndefined();
});

test('what nobody has cannot be put back, paused or concluded', () => {
  expect(reported().refusal(police, on(reported(), '02', { type: 'release' }))).toEqual({
    code: 'not-claimed',
    item: '02',
  });
  const released = inHand().and(police, on(inHand(), '02', { type: 'release' }));
  const pause = { type: 'pause', kind: 'external', reason: 'some' };
  expect(released.refusal(police, on(released, '02', pause))).toEqual({ code: 'not-claimed', item: '02' });
});

test('who saw an older file is told who was first, when, and what he did', () => {
  expect(claimed().refusal(colleague, on(reported(), '02', { type: 'claim' }))).toEqual({
    code: 'stale',
    by: police,
    at: '2026-03-02T02:00:00.000Z',
    act: 'ItemClaimed',
  });
});

test('there is no item that is not there', () => {
  expect(reported().refusal(police, on(reported(), '99', { type: 'claim' }))).toEqual({
    code: 'no-such-item',
    item: '99',
  });
});
