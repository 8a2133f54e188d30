import { expect, it } from 'vitest';
import { archiveObstacles } from '../archive-obstacles.ts';
import { clerk, soldier } from '../given.ts';
import { bothReady, byPost, oneReady, postedService, sent, track } from '../given-parcels.ts';

const electronic = { type: 'chooseDelivery', way: 'electronic', together: false } as const;
const wanted = { send: 'electronic', together: '', where: '' };
const kinds = (story: ReturnType<typeof oneReady>) => story.happened().map(({ type }) => type);

it('reaches him the moment it is let out, with its day and a receipt that says what it says (R4.2)', () => {
  const story = oneReady(wanted);
  expect(story.state.items['02']!.delivered).toEqual({
    way: 'electronic',
    at: story.events.at(-1)!.at,
  });
  expect(story.issued().at(-1)).toMatchObject({
    paper: { kind: 'delivery-receipt', items: ['02'] },
    says: { way: 'electronic', waybill: null, results: [{ item: '事项02', facts: [{ label: '户号' }] }] },
  });
  expect(JSON.stringify([story.events, story.state])).not.toContain('户号');
});

it('is not recorded twice, and not of what is only ever electronic', () => {
  const story = oneReady(wanted);
  expect(kinds(story.and(soldier, electronic))).toEqual(['DeliveryChosen']);
  expect(story.state.items['01']!.delivered).toBe(null);
});

it('reaches him when he chooses it afterwards; a paper that has no electronic form is still collected', () => {
  const later = oneReady().and(soldier, electronic);
  expect(kinds(later)).toEqual(['DeliveryChosen', 'ItemDelivered']);
  expect(later.issued().map(({ paper }) => paper.kind)).toEqual(['delivery-receipt']);
  const paper = oneReady(wanted, postedService('paper')).and(soldier, byPost).and(soldier, electronic);
  expect(paper.state.items['02']!.delivered).toBe(null);
});

it('leaves nothing in the way of the archive; a parcel on its way or come to grief does (issue 3, 归档)', () => {
  const left = (story: ReturnType<typeof oneReady>) => archiveObstacles(story.state, postedService());
  const posted = (items: string[]) => ({ kind: 'posted', items });
  expect(left(bothReady(oneReady(wanted)))).toEqual([]);
  expect(left(sent())).toContainEqual(posted(['02']));
  const lost = sent().and(clerk, track('lost'));
  expect(left(lost)).toContainEqual(posted(['02']));
  expect(left(lost.and(soldier, electronic))).toEqual([]);
});
