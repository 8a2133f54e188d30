import { expect, test } from 'vitest';
import { clerk, veterans } from '../application/given.ts';
import { acceptAll, askFor, on, submitted } from '../application/given-stories.ts';
import { lensOn, someone } from './given-lens.ts';
import { papers } from './papers.ts';

const colleague = someone('another', '990101-window', 'clerk');

test('a receipt printed later says what was accepted, by whom, and that it is printed again (R2.4)', () => {
  const declined = [{ item: '03', reason: 'some', note: '此前已办' }];
  const accepted = submitted().and(clerk, { ...acceptAll, declined } as typeof acceptAll);
  const first = papers(lensOn(accepted, colleague), false).receipt;
  expect(first).toMatchObject({ by: '经办clerk', reprinted: false });
  expect(
    first?.items.map(({ due, waitsFor, ended: no }) => [
      due?.date ?? null,
      waitsFor,
      no && [no.outcome, no.reason, no.note],
    ]),
  ).toEqual([
    [null, [], ['declined', '某种理由', '此前已办']],
    ['2026-03-03', [], null],
    [null, ['事项01'], null],
    ['2026-03-09', [], null],
  ]);
  const later = accepted.and(
    veterans,
    on(accepted, '01', { type: 'conclude', outcome: 'denied', reason: 'some', note: '不符' }),
    { on: '2026-03-05' },
  );
  expect(papers(lensOn(later, colleague), false).receipt).toEqual({ ...first, reprinted: true });
});

test('the notice says by when, how, and what happens otherwise; numbers are masked, the name only from the next day', () => {
  const asked = submitted().and(clerk, { type: 'requestCorrection', asks: [askFor.photo] });
  const today = papers(lensOn(asked, colleague), false);
  expect(today.notice).toMatchObject({
    answerBy: { date: '2026-03-16', provisional: false },
    how: '到窗口补正。',
    otherwise: '逾期不予受理。',
  });
  expect(today.applicant.name).toBe('梁永安');
  expect(papers(lensOn(asked, colleague, { today: '2026-03-03' }), false).applicant.name).toBe('梁**');
  expect(papers(lensOn(asked, colleague, { today: '2026-03-03' }), true).applicant.name).toBe('梁永安');
});

test('a refusal tells the remedies, and names the items that admit none (domain.md §0.6)', () => {
  const refused = submitted().and(clerk, { type: 'refuse', reason: 'some', note: '请到邻县申请' });
  const lens = lensOn(refused, colleague);
  expect(papers(lens, false).refusal).toMatchObject({ remedy: '可以申请行政复议。', without: [] });
  const inner = (codes: readonly string[]) => ({
    ...lens,
    service: {
      ...lens.service,
      items: lens.service.items.map(item => ({ ...item, governmentService: !codes.includes(item.code) })),
    },
  });
  expect(papers(inner(['04']), false).refusal?.without).toEqual([lens.service.items[3]?.name]);
  expect(papers(inner(['01', '02', '03', '04']), false).refusal).toMatchObject({ remedy: null, without: [] });
});

test('turning the first item down ends what waits for it: the receipt promises neither, and says why (R3.1)', () => {
  const declined = [{ item: '01', reason: 'some', note: '不在本地' }];
  const story = submitted().and(clerk, { ...acceptAll, declined } as typeof acceptAll);
  const items = papers(lensOn(story, colleague), false).receipt?.items ?? [];
  expect(items.map(({ name, ended }) => [name, ended?.outcome, ended?.remedy ?? null])).toEqual([
    ['事项01', 'declined', '可以申请行政复议。'],
    ['事项02', 'terminated', null],
    ['事项03', 'terminated', null],
    ['事项04', undefined, null],
  ]);
});
