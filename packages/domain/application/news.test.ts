import { describe, expect, it } from 'vitest';
import { clerk, forces, platform, police, type Story, soldier } from './given.ts';
import { concluded } from './given-archive.ts';
import { oneReady, send, sent } from './given-parcels.ts';
import { bad, called, mended, rated } from './given-ratings.ts';
import {
  acceptAll,
  accepted,
  askFor,
  checked,
  denied,
  drafted,
  fruitless,
  granted,
  heldResult,
  inHand,
  inHandAlone,
  on,
  reported,
  submitted,
} from './given-stories.ts';
import { newsKinds, newsOf } from './news.ts';

/** What the last act of a story tells the soldier. */
function told(story: Story, before: Story | null = null) {
  return newsOf(story.events.slice(before?.events.length ?? 0), story.state)?.news ?? null;
}

const asked = () => submitted().and(clerk, { type: 'requestCorrection', asks: [askFor.photo] });
const declined = {
  ...acceptAll,
  declined: [{ item: '04', reason: 'some', note: '不办' }],
} as typeof acceptAll;
const deniedHousehold = () => inHand().and(police, on(inHand(), '02', denied));

const ratedByCode = () => concluded().and(soldier, { ...bad, channel: 'window', indicators: {} });

const examined = () =>
  inHand().and(
    police,
    on(inHand(), '02', { type: 'pause', kind: 'special', reason: 'some', until: '2026-03-31' }),
  );

describe('what a soldier is told on his phone', () => {
  it.each([
    ['nothing of a draft', drafted(), null, null],
    ['that his form has come in', submitted(), drafted(), 'submitted'],
    ['that something must be put right, once for the whole notice', asked(), submitted(), 'correction-asked'],
    [
      'nothing when he has answered himself',
      asked().and(soldier, { type: 'answerCorrection', answers: {}, declared: { P: 'electronic' } }),
      asked(),
      null,
    ],
    ['that it is accepted', accepted(), submitted(), 'accepted'],
    [
      'above all that an item was not, where the others were',
      submitted().and(clerk, declined),
      submitted(),
      'item-ended',
    ],
    [
      'that it is refused',
      submitted().and(clerk, { type: 'refuse', reason: 'some', note: '不符' }),
      submitted(),
      'refused',
    ],
    ['nothing of an item granted while others run', reported(), accepted(), null],
    ['nothing of the departments’ own steps', inHand(), reported(), null],
    ['that a special procedure takes its time (行政许可法 art.45)', examined(), inHand(), 'item-paused'],
    ['that an item was denied, though others run', deniedHousehold(), inHand(), 'item-ended'],
    [
      'that it was withdrawn, by whomever',
      submitted().and(clerk, { type: 'withdraw' }),
      submitted(),
      'withdrawn',
    ],
    [
      'near the last day of a promise',
      heldResult().and(platform, { type: 'settleDeferrals' }, { on: '2026-03-05' }),
      heldResult(),
      'material-due',
    ],
    ['when his papers are in the post', sent(), oneReady(), 'parcel-sent'],
    [
      'and not before there is a number to follow them by',
      oneReady().and(clerk, send({ carrier: 'ems', waybill: null })),
      oneReady(),
      null,
    ],
    ['nothing of what he has just rated himself', rated(), concluded(), null],
    [
      'what was rated by a window’s code, so that he knows of it',
      ratedByCode(),
      concluded(),
      'rated-at-window',
    ],
    ['that what he found bad was answered', mended(), called(), 'rating-answered'],
  ])('%s', (_, story, before, news) => {
    expect(told(story, before)).toBe(news);
  });

  it('once that all is done, and not also of the items that ended with it', () => {
    const checkedAll = checked(inHand());
    const last = checkedAll.and(forces, on(checkedAll, '04', granted));
    const done = last.and(police, on(last, '02', denied));
    expect(done.happened().map(({ type }) => type)).toEqual(['ItemConcluded', 'ItemConcluded', 'Concluded']);
    expect(told(done, last)).toBe('concluded');
  });

  it('that it is over, never that it is done, where nothing was granted', () => {
    expect(told(fruitless(), inHandAlone())).toBe('unsuccessful');
  });

  it('names the event that says it, and every kind of news is heard above', () => {
    const { events, state } = submitted();
    expect(events[newsOf(events, state)!.seq - 1]!.body.type).toBe('Submitted');
    expect(newsKinds).toHaveLength(13);
  });
});
