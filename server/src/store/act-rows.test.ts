import { clerk, police, type Story } from '@yimen/domain/application/given.ts';
import { accepted, grantedHousehold, inHand, on, reported } from '@yimen/domain/application/given-stories.ts';
import { expect, test } from 'vitest';
import { receipts, sendings } from './act-rows.ts';

const at = (day: string) => `${day}T02:00:00.000Z`;
const whole = (story: Story) => receipts(story.state, story.events);
const back = { type: 'returnToWindow', reason: 'some', note: '打不开' };
const returned = inHand().and(police, on(inHand(), '02', back), { on: '2026-03-04' });
const again = returned.and(clerk, on(returned, '02', { type: 'redispatch' }), { on: '2026-03-05' });
/** What the ledger learns of the last act; papers it issued teach it nothing. */
const last = (story: Story) => {
  const events = story.events.filter(({ body }) => body.type !== 'DocumentIssued');
  return receipts(story.state, events.slice(-story.happened().length));
};

test('the ledger learns of each sending when it was signed for, sent back, and answered (R3.1, design.md §3)', () => {
  expect(last(inHand())).toEqual([
    { item: '02', attempt: 1, received_at: at('2026-03-02'), returned_at: null, result_at: null },
  ]);
  expect(last(returned)).toEqual([
    { item: '02', attempt: 1, received_at: null, returned_at: at('2026-03-04'), result_at: null },
  ]);
});

test('what was sent out again is another row, and its receipt is its own', () => {
  expect(sendings(again.state, again.events.slice(-1))).toMatchObject([
    { item: '02', attempt: 2, sent_at: at('2026-03-05') },
  ]);
  const received = again.and(police, on(again, '02', { type: 'receive' }), { on: '2026-03-06' });
  expect(last(received)).toMatchObject([{ attempt: 2, received_at: at('2026-03-06') }]);
  const granted = received.and(police, on(received, '02', grantedHousehold), { on: '2026-03-09' });
  expect(last(granted)).toMatchObject([{ attempt: 2, result_at: at('2026-03-09'), received_at: null }]);
});

test('an item concluded on the spot has a result without ever being signed for; one never sent out has no row to learn of', () => {
  expect(whole(reported()).filter(row => row.item === '01')).toMatchObject([
    { received_at: null, result_at: at('2026-03-02') },
  ]);
  const withdrawn = accepted().and(clerk, { type: 'withdraw' });
  const since = withdrawn.events.slice(accepted().events.length); // its paper too, which `happened` leaves out
  expect(receipts(withdrawn.state, since).map(row => row.item)).toEqual(['01', '04']);
});
