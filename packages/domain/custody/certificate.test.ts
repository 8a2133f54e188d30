import { describe, expect, test } from 'vitest';
import { itemOffers } from '../access/offers.ts';
import { archiveObstacles } from '../application/archive-obstacles.ts';
import { toSend } from '../application/delivery.ts';
import { clerk, type Story, soldier } from '../application/given.ts';
import {
  atWindow,
  certificate,
  certificateHere,
  handBack,
  onTheWay,
  paperService,
  signedFor,
} from '../application/given-papers.ts';
import { byPost, send, track, waybills } from '../application/given-parcels.ts';
import { on } from '../application/given-stories.ts';
import { getItem } from '../service/lookup.ts';
import { documentLines } from '../view/document-line.ts';
import { lensOn, someone, theSoldier } from '../view/given-lens.ts';
import { historyOf } from '../view/history.ts';
import { itemProgress } from '../view/item-progress.ts';
import { certificateOf } from './certificate.ts';
import { papersWith } from './ledger.ts';

const holds = (story: Story, holder: Parameters<typeof papersWith>[1]) =>
  papersWith(story.state.papers, holder);
const item = (story: Story) => story.state.items['02']!;
const canReturn = (story: Story) =>
  itemOffers(someone('clerk', '990101-window', 'clerk'), story.state, getItem(paperService(), '02'), {}, [
    'returnPapers',
  ])[0]?.can;

describe('the certificate an office issued has a keeper until it is with the soldier (R3.4, R4.2)', () => {
  const certificate02 = certificateOf('02');

  test('it lies at the window once the office has handed it over, and is listed once', () => {
    const story = certificateHere();
    expect(holds(story, 'window:990101-window')).toEqual([certificate02]);
    expect(story.happened()).toMatchObject([
      { type: 'PapersMoved', from: 'agency:990101-police', why: 'issued' },
    ]);
    expect(story.state.documents?.at(-1)).toMatchObject({ kind: 'hand-back-slip', items: ['02'] });
    expect(story.refusal(clerk, on(story, '02', handBack)).code).toBe('certificate-listed');
    expect(canReturn(story)).toBe(true);
    const all = story.and(clerk, on(story, '02', { type: 'returnPapers', papers: [certificate] }));
    expect(canReturn(all)).toBe(false);
  });

  test('the soldier gets it at the counter, also when the result has reached him electronically', () => {
    const story = certificateHere();
    expect(item(story).delivered?.way).toBe('electronic');
    const later = story.and(clerk, on(story, '02', { type: 'deliver', way: 'pickup' }));
    expect(later.happened()).toMatchObject([{ type: 'PapersMoved', to: 'applicant', why: 'delivered' }]);
    expect(later.state.documents?.at(-1)).toMatchObject({ kind: 'delivery-receipt' });
    expect(item(later).delivered?.way).toBe('electronic');
    const both = certificateHere(signedFor(onTheWay(atWindow(onPaperToo()))));
    expect(item(both).delivered).toBe(null);
    const fetched = both.and(clerk, on(both, '02', { type: 'deliver', way: 'pickup' }));
    expect(holds(fetched, 'applicant')).toContainEqual(certificate02);
    expect(item(fetched).delivered?.way).toBe('pickup');
  });

  test('by post it is with its parcel; lost there, another is made out, listed again and sent', () => {
    const going = certificateHere().and(soldier, byPost).and(clerk, send());
    expect(holds(going, 'transit:P1')).toEqual([certificate02]);
    const lost = going.and(clerk, track('lost'));
    expect(holds(lost, 'missing:P1')).toEqual([certificate02]);
    expect(lost.refusal(clerk, send({ waybill: waybills[1] })).code).toBe('not-ready-to-send');
    const again = lost.and(clerk, on(lost, '02', handBack)).and(clerk, send({ waybill: waybills[1] }));
    const arrived = again.and(clerk, track('delivered', { parcel: 'P2' }));
    expect(holds(arrived, 'applicant')).toEqual([certificate02]);
    expect(archiveObstacles(arrived.state, paperService()).map(each => each.kind)).not.toContain('moving');
  });

  test('what comes back from the post lies at the window again, and waits there to be delivered before archiving', () => {
    const back = certificateHere().and(soldier, byPost).and(clerk, send()).and(clerk, track('returned'));
    expect(holds(back, 'window:990101-window')).toEqual([certificate02]);
    expect(archiveObstacles(back.state, paperService())).toContainEqual({
      kind: 'undelivered',
      items: ['02'],
    });
    expect(toSend(back.state, paperService())).toEqual({ ready: ['02'], waiting: [] });
  });
});

test('the number of the office’s own document stands with the result, and the slip between offices is not the soldier’s (R3.4, law 8)', () => {
  const story = certificateHere();
  const lens = lensOn(story, theSoldier);
  expect(itemProgress(lens, item(story)).conclusion).toMatchObject({
    on: '2026-03-05',
    officeNumber: '台户字〔2026〕7号',
  });
  const words = historyOf(lens, event => event.body.type === 'ItemConcluded', false).map(each => each.words);
  expect(words).toContainEqual(expect.stringContaining('（文书编号：台户字〔2026〕7号）'));
  const kinds = (reader: 'applicant' | 'office') => documentLines(lens, reader).map(each => each.kind);
  expect(kinds('office')).toContain('hand-back-slip');
  expect(kinds('applicant')).not.toContain('hand-back-slip');
});

/** The same, where the catalogue has the result on paper as well. */
function onPaperToo() {
  const service = paperService();
  const items = service.items.map(each =>
    each.code === '02' ? { ...each, result: { ...each.result, delivery: 'both' as const } } : each,
  );
  return { ...service, items };
}
