import { expect, test } from 'vitest';
import { itemOffers, offers } from '../../access/offers.ts';
import type { Ledger } from '../../custody/ledger.ts';
import { someone } from '../../view/given-lens.ts';
import { archiveObstacles } from '../archive-obstacles.ts';
import { clerk, platform, storyService, veterans } from '../given.ts';
import { archiving, concluded, sealed } from '../given-archive.ts';
import { on, visit } from '../given-stories.ts';

test('a concluded application is filed under its 档号, category, year and the longest term of its items (issue 3, 归档)', () => {
  const service = storyService();
  const items = service.items.map(item =>
    item.code === '04' ? { ...item, retention: { ...item.retention, value: '30-years' as const } } : item,
  );
  const story = concluded().and(clerk, archiving(concluded(), '2026-03-05'), {
    service: { ...service, items },
    on: '2026-03-05',
  });
  expect(story.state.status).toBe('archived');
  expect(story.state.archived).toEqual({
    archiveNumber: '990101-veterans-YL·2026-D30-N-990101',
    category: 'YL',
    year: 2026,
    retention: '30-years',
    keepUntil: '2056-12-31',
    on: '2026-03-05',
    ...sealed,
  });
  expect(story.happened()).toHaveLength(1);
});

test('the platform waits until its days have passed since the last of the case, a person need not', () => {
  const story = concluded();
  expect(story.refusal(platform, archiving(story, '2026-04-30'))).toEqual({
    code: 'archives-later',
    on: '2026-05-01',
  });
  expect(story.and(platform, archiving(story, '2026-05-01')).state.status).toBe('archived');
  expect(story.and(veterans, archiving(story)).state.status).toBe('archived');
});

test('a result on paper that has not reached him stands in the way; its delivery moves the platform’s day', () => {
  const story = concluded('both');
  expect(story.refusal(clerk, archiving(story))).toEqual({
    code: 'not-archivable',
    obstacles: [{ kind: 'undelivered', items: ['01'] }],
  });
  const delivered = story.and(clerk, on(story, '01', { type: 'deliver', way: 'pickup' }), {
    on: '2026-03-20',
  });
  expect(archiveObstacles(delivered.state, storyService())).toEqual([]);
  expect(delivered.refusal(platform, archiving(delivered, '2026-05-18'))).toEqual({
    code: 'archives-later',
    on: '2026-05-19',
  });
});

test('papers on their way, looked for, or owed back to him stand in the way (R3.4); what is filed or his again does not', () => {
  const { state } = concluded();
  const found = (papers: Ledger) =>
    archiveObstacles({ ...state, papers }, storyService()).map(({ kind }) => kind);
  const photo = { material: 'P', form: 'original', count: 1 } as const;
  expect(found([{ ...photo, holder: 'transit:s' }])).toEqual(['moving']);
  expect(found([{ ...photo, holder: 'missing:s' }])).toEqual(['moving']);
  expect(found([{ ...photo, holder: 'window:w' }])).toEqual(['kept']);
  expect(found([{ ...photo, holder: 'agency:a' }])).toEqual(['kept']);
  expect(found([{ ...photo, form: 'copy', holder: 'window:w' }])).toEqual([]);
  expect(
    found([
      { ...photo, holder: 'filed:a' },
      { ...photo, holder: 'applicant' },
    ]),
  ).toEqual([]);
});

test('what happened after the package was made is not lost: it is made anew', () => {
  const before = concluded();
  const after = before.and(clerk, { ...visit, items: ['01'] });
  expect(after.refusal(clerk, archiving(before))).toMatchObject({ code: 'stale', act: 'VisitRecorded' });
});

test('nothing is done to an archived case any more, and every button says why', () => {
  const { state, box } = concluded().and(clerk, archiving(concluded()));
  const drawn = [
    ...offers(someone('clerk', '990101-window', 'clerk'), state, ['recordVisit', 'archive']),
    ...itemOffers(
      someone('clerk', '990101-window', 'clerk'),
      state,
      storyService().items[0]!,
      box[state.answers] as never,
      ['deliver'],
    ),
  ];
  expect(drawn.map(({ can, why }) => [can, why !== null])).toEqual(drawn.map(() => [false, true]));
  expect(drawn).toHaveLength(3);
});
