import { expect, test } from 'vitest';
import { itemOffers, offers } from '../../access/offers.ts';
import type { Ledger } from '../../custody/ledger.ts';
import { someone } from '../../view/given-lens.ts';
import { archiveObstacles } from '../archive-obstacles.ts';
import { endingOf } from '../ending.ts';
import { clerk, given, platform, soldier, storyService, veterans } from '../given.ts';
import { archiving, concluded, refused, sealed, withdrawn } from '../given-archive.ts';
import { acceptAll, on, reported, start, visit } from '../given-stories.ts';
import { standingText } from '../standing.ts';
import { statusWords } from '../words.ts';

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
    ending: 'concluded',
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

test.each([
  ['refused', refused],
  ['withdrawn', withdrawn],
] as const)(
  'a case that was %s is archived too, for the term of its kind, and still says how it ended (decision 0020)',
  (ending, tell) => {
    const sample = storyService();
    const { terms } = sample.archive;
    const longer = { ...terms, [ending]: { ...terms[ending], value: '30-years' as const } };
    const service = { ...sample, archive: { ...sample.archive, terms: longer } };
    const story = tell();
    expect(story.refusal(platform, archiving(story, '2026-04-30'))).toMatchObject({ code: 'archives-later' });
    const { state } = story.and(platform, archiving(story, '2026-05-01'), { service });
    expect(state.archived).toMatchObject({ ending, retention: '30-years', keepUntil: '2056-12-31' });
    expect(endingOf(state)).toBe(ending);
    expect(standingText({ standing: state.status, ending }, statusWords)).toMatch(/（已归档）$/);
  },
);

test('of a withdrawn case what a department had granted is kept as long as that item; a paper result of it stands in the way', () => {
  const sample = storyService();
  const items = sample.items.map(item =>
    item.code === '01'
      ? {
          ...item,
          retention: { ...item.retention, value: '30-years' as const },
          result: { ...item.result, delivery: 'paper' as const },
        }
      : item,
  );
  const accepted = given({ ...sample, items })
    .and(soldier, start)
    .and(soldier, { type: 'submit' })
    .and(clerk, acceptAll);
  const story = reported(accepted).and(soldier, { type: 'withdraw' });
  expect(story.refusal(clerk, archiving(story))).toMatchObject({ obstacles: [{ kind: 'undelivered' }] });
  const delivered = story.and(clerk, on(story, '01', { type: 'deliver', way: 'pickup' }));
  expect(delivered.and(clerk, archiving(delivered)).state.archived).toMatchObject({
    ending: 'withdrawn',
    retention: '30-years',
  });
});

test('what was asked of a refused case is asked no more; an original the window owes him stands in the way', () => {
  const asked = { ...refused().state, asks: [{ ...ask, askedAt: '2026-03-02', answeredAt: null }] };
  expect(archiveObstacles(asked, storyService())).toEqual([]);
  const papers = [{ material: 'P', form: 'original', count: 1, holder: 'window:w' }] as const;
  expect(archiveObstacles({ ...asked, papers }, storyService()).map(({ kind }) => kind)).toEqual(['kept']);
});
const ask = {
  id: 'one',
  target: { kind: 'material', material: 'P' },
  reason: 'missing',
  note: null,
  from: 'window',
} as const;

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
