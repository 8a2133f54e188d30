import { describe, expect, it } from 'vitest';
import { statusOf, toSend, troubledParcels } from '../delivery.ts';
import { clerk, platform, police, type Story, soldier } from '../given.ts';
import {
  bothReady,
  byPost,
  home,
  oneReady,
  posted,
  postedService,
  send,
  sent,
  track,
  waybills,
} from '../given-parcels.ts';
import { acceptAll, on } from '../given-stories.ts';

const ready = ({ state }: Story) => toSend(state, postedService());
const lost = () => sent().and(clerk, track('lost'));
const kinds = (story: Story) => story.issued().map(({ paper }) => paper.kind);

describe('the soldier chooses once how results on paper reach him (R4.2)', () => {
  it('in the form, and the address he gave is confirmed on paper in full', () => {
    const story = posted();
    expect(story.state.delivery).toMatchObject({ way: 'ems', together: false });
    expect(story.box[story.state.delivery!.to!]).toEqual(home);
    expect(story.issued().at(-1)).toMatchObject({
      paper: { kind: 'postal-address', number: 'N-990101-YD01' },
      says: { recipient: home, together: false, results: [{ item: '事项02' }, { item: '事项04' }] },
    });
    expect(JSON.stringify([story.events, story.state])).not.toContain('安居路');
  });

  it('is not asked where everything is electronic', () => {
    const electronic = {
      ...postedService(),
      items: postedService().items.map(item => ({
        ...item,
        result: { ...item.result, delivery: 'electronic' as const },
      })),
    };
    const story = posted({ send: '', together: '', where: '' }, electronic);
    expect(story.state.delivery).toBe(undefined);
    expect(story.refusal(soldier, byPost)).toEqual({ code: 'nothing-on-paper' });
  });

  it('may change his mind until a parcel is on its way, and again when it was lost', () => {
    const elsewhere = { ...byPost, to: { ...home, address: '邻县别居路2号' } };
    const changed = posted({ send: 'window' })
      .and(soldier, byPost)
      .and(soldier, elsewhere as typeof byPost);
    expect(changed.issued()[0]!.paper.replaces).toBe(changed.state.documents!.at(-2)!.document);
    expect(sent().refusal(soldier, byPost)).toEqual({ code: 'parcel-on-the-way', waybill: waybills[0] });
    const pickup = lost().and(soldier, { type: 'chooseDelivery', way: 'pickup', together: false });
    expect(pickup.state.delivery).toMatchObject({ way: 'pickup', to: null });
    const given = pickup.and(clerk, on(pickup, '02', { type: 'deliver', way: 'pickup' }));
    expect(kinds(given)).toEqual(['delivery-receipt']);
  });

  it('wants an address the post can use', () => {
    const to = { name: '', phone: '1', address: '样县' };
    expect(posted().refusal(soldier, { ...byPost, to } as typeof byPost)).toEqual({
      code: 'recipient-incomplete',
      lacking: ['name', 'phone', 'address'],
    });
  });

  it('a correction of the address is a new choice, one of anything else is not', () => {
    const story = posted();
    const moved = story.and(clerk, { type: 'amend', answers: { where: '样县新居路3号' }, marks: [] });
    expect(moved.happened().map(each => each.type)).toEqual(['CorrectionAnswered', 'DeliveryChosen']);
    const other = story.and(clerk, { type: 'amend', answers: { since: '2026-02-19' }, marks: [] });
    expect(other.happened().map(each => each.type)).toEqual(['CorrectionAnswered']);
  });

  it('a paper that has no electronic form is collected by who wants everything electronic', () => {
    const wants = { send: 'electronic', together: '', where: '' };
    const story = oneReady(wants, postedService('paper'));
    expect(toSend(story.state, postedService('paper'))).toEqual({ ready: [], waiting: [] });
    expect(story.refusal(clerk, send())).toEqual({ code: 'not-by-post' });
  });
});

describe('results travel as they are ready, or together when the last is decided', () => {
  it('as they are ready', () => {
    expect(ready(oneReady())).toEqual({ ready: ['02'], waiting: [] });
    expect(sent().state.parcels).toMatchObject([{ parcel: 'P1', items: ['02'], waybill: waybills[0] }]);
    expect(ready(sent())).toEqual({ ready: [], waiting: [] });
    expect(ready(bothReady(sent()))).toEqual({ ready: ['04'], waiting: [] });
  });

  it('together: not before the last, and then all of them in one', () => {
    const one = oneReady({ together: true });
    expect(ready(one)).toEqual({ ready: ['02'], waiting: ['04'] });
    expect(one.refusal(clerk, send())).toEqual({ code: 'sent-together', items: ['04'] });
    const both = bothReady(one);
    expect(both.refusal(clerk, send())).toEqual({ code: 'sent-together', items: ['04'] });
    expect(both.and(clerk, send({ items: ['04', '02'] })).state.parcels![0]!.items).toEqual(['02', '04']);
  });

  it('not what is undecided, already sent, or named twice', () => {
    for (const items of [[], ['04'], ['02', '02'], ['77']])
      expect(oneReady().refusal(clerk, send({ items })).code).toBe('not-ready-to-send');
    expect(sent().refusal(clerk, send())).toMatchObject({ code: 'not-ready-to-send' });
  });

  it('what a withdrawal leaves granted still goes to him', () => {
    const story = oneReady().and(soldier, { type: 'withdraw' });
    expect(story.and(clerk, send()).state.parcels).toHaveLength(1);
  });
});

describe('a parcel is followed until it is delivered or comes back to a person', () => {
  it('delivered: its results have reached him, and the receipt says so without telling where he lives', () => {
    const story = sent().and(platform, track('accepted')).and(platform, track('delivered'));
    expect(story.happened()).toMatchObject([
      { type: 'ParcelTracked' },
      { type: 'ItemDelivered', item: '02', way: 'ems' },
    ]);
    expect(story.issued()).toMatchObject([
      {
        paper: { kind: 'delivery-receipt', items: ['02'] },
        says: { waybill: waybills[0], recipient: { name: '梁**', phone: '138****0001' } },
      },
    ]);
    expect(JSON.stringify(story.issued())).not.toContain('安居路');
    expect(story.refusal(clerk, track('lost'))).toEqual({ code: 'parcel-over', status: 'delivered' });
  });

  it('late and repeated news corrupt nothing: what happened last counts', () => {
    const at = (hour: string) => ({ at: `2026-03-02T0${hour}:00:00.000Z` });
    const story = sent().and(platform, track('in-transit', at('1')));
    expect(story.and(platform, track('in-transit', at('1'))).happened()).toEqual([]);
    const late = story.and(platform, track('accepted', at('0')));
    expect(late.state.parcels![0]!.track.map(each => each.status)).toEqual(['accepted', 'in-transit']);
    expect(statusOf(late.state.parcels![0]!)).toBe('in-transit');
  });

  it('lost: somebody sees it, it is sent again under another number, and delivered', () => {
    expect(troubledParcels(sent().state)).toEqual([]);
    expect(troubledParcels(lost().state).map(each => each.parcel)).toEqual(['P1']);
    expect(lost().refusal(clerk, send())).toEqual({ code: 'waybill-wrong' });
    const again = lost().and(clerk, send({ waybill: waybills[1] }));
    expect(troubledParcels(again.state)).toEqual([]);
    const arrived = again.and(clerk, track('delivered', { parcel: 'P2' }));
    expect(arrived.state.items['02']!.delivered).toMatchObject({ way: 'ems' });
  });

  it('lost and found: it may still arrive, but not once it was sent again', () => {
    expect(lost().and(platform, track('delivered')).state.items['02']!.delivered).not.toBe(null);
    const again = lost().and(clerk, send({ waybill: waybills[1] }));
    expect(again.refusal(platform, track('delivered'))).toEqual({ code: 'parcel-over', status: 'lost' });
  });

  it('an attempt that failed is seen by a person while the post still has it: nothing is sent or handed out meanwhile', () => {
    const story = sent().and(platform, track('failed', { note: '家中无人' }));
    expect(troubledParcels(story.state)).toHaveLength(1);
    expect(story.refusal(clerk, send({ waybill: waybills[1] })).code).toBe('not-ready-to-send');
    expect(story.refusal(police, on(story, '02', { type: 'deliver', way: 'pickup' })).code).toBe(
      'parcel-on-the-way',
    );
    expect(ready(story.and(platform, track('returned')))).toEqual({ ready: ['02'], waiting: [] });
  });
});

describe('the carrier gives the number', () => {
  const ordered = () => oneReady().and(clerk, send({ carrier: 'ems', waybill: null }));
  const label = { type: 'labelParcel', parcel: 'P1', waybill: waybills[0] } as const;

  it('once; the same again changes nothing, another is refused', () => {
    const story = ordered().and(platform, label);
    expect(story.state.parcels![0]!.waybill).toBe(waybills[0]);
    expect(story.and(platform, label).happened()).toEqual([]);
    expect(story.refusal(platform, { ...label, waybill: waybills[1] }).code).toBe('parcel-over');
  });

  it('or takes no order: the results are free to be sent by hand', () => {
    const story = ordered().and(platform, track('rejected', { note: '超出服务范围' }));
    expect(troubledParcels(story.state)).toHaveLength(1);
    expect(story.and(clerk, send({ waybill: waybills[1] })).state.parcels).toHaveLength(2);
  });
});

it('nothing is sent before it is granted and let out', () => {
  const accepted = posted().and(clerk, acceptAll);
  expect(accepted.refusal(clerk, send()).code).toBe('not-ready-to-send');
});
