import { expect, it } from 'vitest';
import { itemOffers } from '../../access/offers.ts';
import { archiveObstacles } from '../archive-obstacles.ts';
import { clerk, soldier } from '../given.ts';
import { bothReady, byPost, oneReady, postedService, sent, track } from '../given-parcels.ts';
import { isByRule, withSoFar } from '../so-far.ts';

const electronic = { type: 'chooseDelivery', way: 'electronic', together: false } as const;
const wanted = { send: 'electronic', together: '', where: '' };
const kinds = (story: ReturnType<typeof oneReady>) => story.happened().map(({ type }) => type);

it('reaches him the moment it is let out, with its day, a notice that says it and a receipt (R4.2)', () => {
  const story = oneReady(wanted);
  expect(story.state.items['02']!.delivered).toEqual({
    way: 'electronic',
    at: story.events.at(-1)!.at,
  });
  expect(story.issued()).toMatchObject([
    {
      paper: { kind: 'result-notice', number: 'N-990101-JG02', items: ['02'] },
      says: { item: '事项02', officer: null, facts: [{ label: '户号' }] },
    },
    {
      paper: { kind: 'delivery-receipt', items: ['02'] },
      says: {
        way: 'electronic',
        waybill: null,
        results: [{ item: '事项02', paper: '办理结果通知书 JG02' }],
      },
    },
  ]);
  expect(JSON.stringify([story.events, story.state])).not.toContain('户号');
});

it('is not recorded twice; what is only ever electronic is delivered however he wants the papers', () => {
  const story = oneReady(wanted);
  expect(kinds(story.and(soldier, electronic))).toEqual(['DeliveryChosen']);
  expect(oneReady().state.items['01']!.delivered).toMatchObject({ way: 'electronic' });
});

it('says by the platform that it was delivered, and offers nobody to record it again', () => {
  const story = oneReady(wanted);
  const delivered = withSoFar(story.events).findLast(({ event }) => event.body.type === 'ItemDelivered')!;
  expect(isByRule(delivered.event, delivered.soFar)).toBe(true);
  const police = {
    kind: 'staff',
    id: 'police',
    name: '',
    agency: '990101-police',
    division: '990101',
  } as const;
  expect(
    itemOffers({ ...police, roles: ['handler'] }, story.state, postedService().items[1]!, {}, ['deliver']),
  ).toMatchObject([{ can: false, why: '结果已经送达' }]);
});

it('has no second paper where the result has its own', () => {
  const own = [{ title: '回执', template: 'report-receipt/v1', mark: 'HZ' }];
  const service = postedService();
  const items = service.items.map(item =>
    item.code === '02' ? { ...item, result: { ...item.result, papers: own } } : item,
  );
  const papers = oneReady(wanted, { ...service, items }).issued();
  expect(papers.map(({ paper }) => paper.kind)).toEqual(['report-receipt', 'delivery-receipt']);
});

it('reaches him when he chooses it afterwards; a paper that has no electronic form is still collected', () => {
  const later = oneReady().and(soldier, electronic);
  expect(kinds(later)).toEqual(['DeliveryChosen', 'ItemDelivered']);
  expect(later.issued().map(({ paper }) => paper.kind)).toEqual(['result-notice', 'delivery-receipt']);
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
