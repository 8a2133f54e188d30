import { describe, expect, it } from 'vitest';
import type { Command } from './command.ts';
import {
  clerk,
  colleague,
  forces,
  given,
  platform,
  police,
  type Story,
  soldier,
  veterans,
  withConsent,
} from './given.ts';
import { archiving, concluded } from './given-archive.ts';
import { attach, full, photosOnly, removeOne, withFile } from './given-files.ts';
import * as oversight from './given-oversight.ts';
import {
  atWindow,
  bySigner,
  certificateHere,
  handBack,
  handing,
  onTheWay,
  photos,
  signedFor,
} from './given-papers.ts';
import * as post from './given-parcels.ts';
import * as ratings from './given-ratings.ts';
import { reuse, taken } from './given-reuse.ts';
import * as stories from './given-stories.ts';
import { type Refusal, type RefusalCode, refusalCodes } from './refusal.ts';

const { accepted, acceptAll, acceptingLater, askFor, contents, drafted } = stories;
const { granted, heldResult, inHand, lackingProof, on, reported, submitted, visited } = stories;
const signing = { type: 'signSheet', sheet: 'S1', short: [] } as const;
const correcting = () => submitted().and(clerk, { type: 'requestCorrection', asks: [askFor.photo] });
const claimed = (): Story => reported().and(police, on(reported(), '02', { type: 'claim' }));

/** One way to hear each no (law 6). A new code does not compile without one. */
const ways = {
  'not-allowed-now': () => drafted().refusal(soldier, { type: 'withdraw' }),
  stale: () => claimed().refusal(colleague, on(reported(), '02', { type: 'claim' })),
  'claimed-by-another': () => claimed().refusal(colleague, on(claimed(), '02', { type: 'claim' })),
  'not-claimed': () => reported().refusal(police, on(reported(), '02', { type: 'release' })),
  'no-such-item': () => accepted().refusal(police, on(accepted(), '77', { type: 'claim' })),
  'no-such-place': () =>
    given().refusal(soldier, { ...stories.start, settlement: '0' } as typeof stories.start),
  'no-item-applies': () =>
    submitted().refusal(clerk, {
      ...acceptAll,
      declined: ['01', '02', '03', '04'].map(item => ({ item, reason: 'some', note: '不办' })),
    } as typeof acceptAll),
  'items-would-change': () =>
    accepted().refusal(clerk, { type: 'amend', answers: { moves: false }, marks: [] }),
  'answers-incomplete': () => drafted({ answers: {} }).refusal(soldier, { type: 'submit' }),
  'materials-undeclared': () => drafted({ declared: {} }).refusal(soldier, { type: 'submit' }),
  'consent-needed': () =>
    given(withConsent()).and(soldier, stories.start).refusal(soldier, { type: 'submit', consent: 1 }),
  'materials-missing': () => submitted().refusal(clerk, { type: 'accept', marks: [], declined: [] }),
  'not-deferrable': () => submitted().refusal(clerk, acceptingLater(['P'])),
  'promise-needed': () => lackingProof().refusal(clerk, acceptingLater(['R'])),
  'promise-broken': () =>
    lackingProof('promised').refusal(clerk, acceptingLater(['R']), {
      broken: { number: 'N-1', until: '2027-03-09' },
    }),
  'deferral-too-long': () =>
    lackingProof().refusal(clerk, acceptingLater(['R'], { signed: true, until: '2026-03-20' })),
  'result-held': () =>
    heldResult().refusal(forces, on(heldResult(), '04', { type: 'deliver', way: 'pickup' })),
  'unknown-material': () =>
    submitted().refusal(clerk, {
      type: 'checkMaterials',
      marks: [{ material: 'X', found: 'seen', copies: 1 }],
    }),
  'mark-unfit': () => submitted().refusal(clerk, marking({ found: 'kept' })),
  'copies-needed': () => submitted().refusal(clerk, marking({ copies: 0 })),
  'file-needed': () => submitted().refusal(clerk, marking({ found: 'electronic' })),
  'too-many-files': () => full().refusal(soldier, attach('another')),
  'format-not-taken': () => photosOnly().refusal(soldier, attach('one', { format: 'pdf' })),
  'file-repeated': () => withFile().refusal(soldier, attach('again', {}, 'the digest of one')),
  'no-such-file': () => withFile().refusal(soldier, { type: 'removeFile', file: 'x' }),
  'file-stays': () =>
    withFile().and(soldier, { type: 'submit' }).and(clerk, acceptAll).refusal(clerk, removeOne),
  'not-reusable': () => taken().refusal(soldier, reuse()),
  'no-such-reuse': () => drafted().refusal(soldier, { type: 'endReuse', material: 'P' }),
  'unknown-reason': () => submitted().refusal(clerk, { type: 'refuse', reason: 'x', note: '因为' }),
  'reason-needs-words': () => submitted().refusal(clerk, { type: 'refuse', reason: 'some', note: '' }),
  'expected-day-needed': () =>
    inHand().refusal(police, on(inHand(), '02', { type: 'pause', kind: 'special', reason: 'some' })),
  'nothing-asked': () => submitted().refusal(clerk, { type: 'requestCorrection', asks: [] }),
  'unknown-target': () =>
    submitted().refusal(clerk, {
      type: 'requestCorrection',
      asks: [{ target: { kind: 'field', field: 'x' }, reason: 'some' }],
    }),
  'item-obligatory': () => submitted().refusal(soldier, { type: 'withdrawItem', item: '04' }),
  'asks-unanswered': () =>
    correcting().refusal(soldier, { type: 'answerCorrection', answers: {}, declared: {} }),
  'asks-open': () => askedForName().refusal(clerk, acceptAll),
  'result-incomplete': () => inHand().refusal(police, on(inHand(), '02', granted)),
  'check-needed': () => accepted().refusal(forces, on(accepted(), '04', granted)),
  'unknown-check': () =>
    accepted().refusal(veterans, on(accepted(), '01', { type: 'recordCheck', check: 'x', outcome: 'x' })),
  'unknown-receiver': () => {
    const back = { type: 'returnToWindow', reason: 'some', note: '不归我们' };
    const story = inHand().and(police, on(inHand(), '02', back));
    return story.refusal(clerk, on(story, '02', { type: 'redispatch', agency: '990199-police' }));
  },
  'not-on-the-spot': () => reported().refusal(police, on(reported(), '02', stories.grantedHousehold)),
  'not-on-paper': () => reported().refusal(clerk, handing(reported(), [])),
  'papers-unsigned': () => onTheWay().refusal(police, on(onTheWay(), '02', { type: 'receive' })),
  'sheet-on-the-way': () => onTheWay().refusal(clerk, handing(onTheWay(), [])),
  'no-such-sheet': () => onTheWay().refusal(clerk, on(onTheWay(), '02', { ...signing, sheet: 'S9' })),
  'sheet-closed': () => signedFor().refusal(clerk, on(signedFor(), '02', signing)),
  'papers-not-there': () => atWindow().refusal(clerk, handing(atWindow(), [photos(3)])),
  'no-papers-named': () =>
    signedFor().refusal(clerk, on(signedFor(), '02', { type: 'returnPapers', papers: [] })),
  'waybill-needed': () => atWindow().refusal(clerk, handing(atWindow(), [], { way: 'ems' })),
  'signer-needed': () => onTheWay().refusal(clerk, on(onTheWay(), '02', signing)),
  'day-impossible': () =>
    onTheWay().refusal(clerk, on(onTheWay(), '02', { ...signing, ...bySigner('2026-03-01') })),
  'nothing-to-settle': () => accepted().refusal(platform, { type: 'settleClocks' }),
  'not-archivable': () => concluded('paper').refusal(clerk, archiving(concluded('paper'))),
  'archives-later': () => concluded().refusal(platform, archiving(concluded())),
  'visit-day': () => visited().refusal(clerk, { ...stories.visit, on: '2099-01-01' }),
  'visit-on-record': () => visited().refusal(clerk, stories.visit),
  'no-such-visit': () => visited().refusal(clerk, { type: 'strikeVisit', visit: 2, why: '登记错了' }),
  'nothing-on-paper': () => accepted().refusal(soldier, post.byPost),
  'recipient-incomplete': () =>
    post.posted().refusal(soldier, { type: 'chooseDelivery', way: 'ems', together: false }),
  'parcel-on-the-way': () => post.sent().refusal(soldier, post.byPost),
  'way-unfit': () =>
    post.oneReady().refusal(clerk, on(post.oneReady(), '02', { type: 'deliver', way: 'ems' })),
  'not-by-post': () => post.oneReady({ send: 'window' }).refusal(clerk, post.send()),
  'not-ready-to-send': () => post.sent().refusal(clerk, post.send()),
  'sent-together': () => post.oneReady({ together: true }).refusal(clerk, post.send()),
  'parcel-unnumbered': () => post.oneReady().refusal(clerk, post.send({ waybill: null })),
  'waybill-wrong': () => post.oneReady().refusal(clerk, post.send({ waybill: '1' })),
  'certificate-listed': () => {
    const story = certificateHere();
    return story.refusal(clerk, on(story, '02', handBack));
  },
  'no-such-parcel': () => post.oneReady().refusal(clerk, post.track('lost')),
  'parcel-over': () => post.sent().and(clerk, post.track('delivered')).refusal(clerk, post.track('lost')),
  'no-such-card': () => accepted().refusal(police, { ...oversight.answer, card: 1 }),
  'card-cancelled': () => oversight.cancelled().refusal(police, oversight.answer),
  'card-needs-words': () => oversight.carded().refusal(police, { ...oversight.answer, measure: ' ' }),
  'card-own-office': () => oversight.carded().refusal(police, oversight.cancel),
  'nothing-to-urge': () => accepted().refusal(oversight.city, { ...oversight.urging, about: '99' }),
  'no-such-urge': () => accepted().refusal(police, oversight.replying),
  'urge-answered': () =>
    oversight.urged().and(police, oversight.replying).refusal(police, oversight.replying),
  'urge-needs-words': () => inHand().refusal(oversight.city, { ...oversight.urging, note: '' }),
  'not-rateable': () => accepted().refusal(soldier, ratings.bad),
  'rated-already': () => ratings.rated().refusal(soldier, ratings.bad),
  'unknown-indicator': () =>
    concluded().refusal(soldier, { ...ratings.bad, channel: 'window', indicators: { guide: 1 } }),
  'no-such-rating': () => concluded().refusal(veterans, ratings.calling),
  'rating-settled': () => ratings.called().refusal(veterans, ratings.calling),
  'call-first': () => ratings.rated().refusal(veterans, ratings.mending),
  'rating-needs-words': () => ratings.rated().refusal(veterans, { ...ratings.calling, note: ' ' }),
} satisfies Record<RefusalCode, () => Refusal>;

/** The photograph marked in a way that cannot be. */
const marking = (wrong: object) =>
  ({ type: 'checkMaterials', marks: [{ ...stories.photo, ...wrong }] }) as Command;

/** What no paper answers is still open when he is accepted. */
function askedForName(): Story {
  return submitted().and(clerk, { type: 'requestCorrection', asks: [askFor.name] });
}

describe('every refusal is one of the closed list, and every one of the list is said (law 6)', () => {
  it.each(Object.entries(ways))('%s', (code, way) => {
    expect(way().code).toBe(code);
  });

  it('leaves none out', () => {
    expect(Object.keys(ways).sort()).toEqual([...refusalCodes].sort());
  });

  it('changes nothing: a refused draft is still there to be saved', () => {
    const story = drafted({ answers: {} });
    expect(story.refusal(soldier, { type: 'submit' }).code).toBe('answers-incomplete');
    expect(story.and(soldier, { type: 'saveDraft', ...contents }).state.status).toBe('draft');
  });
});
