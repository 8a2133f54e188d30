import { expect, test } from 'vitest';
import { findRating } from '../../oversight/rating.ts';
import { archiveObstacles } from '../archive-obstacles.ts';
import { soldier, storyService, veterans } from '../given.ts';
import { concluded } from '../given-archive.ts';
import { bad, called, calling, mended, mending, rated } from '../given-ratings.ts';
import { reported } from '../given-stories.ts';
import { rateable } from '../rateable.ts';

const good = { type: 'rate', level: 5, channel: 'window', indicators: {} } as const;

test('once for the case and once for each item that has ended, if he wishes (domain.md §3.5)', () => {
  const all = rated().and(soldier, { ...good, about: '01' });
  expect(all.state.ratings?.map(each => [each.about, each.level])).toEqual([
    [null, 2],
    ['01', 5],
  ]);
  expect(reported().and(soldier, { ...good, about: '01' }).state.ratings).toHaveLength(1);
  expect(reported().refusal(soldier, { ...good, about: '02' }).code).toBe('not-rateable');
});

test('whoever has not rated stays unrated', () => {
  expect(concluded().state.ratings).toBeUndefined();
});

test('a bad one is mended within fifteen working days; a good one waits for nobody', () => {
  const story = rated();
  const rating = findRating(story.state, 1)!;
  expect([rating.at.slice(0, 10), rating.mendBy]).toEqual([story.day, '2026-03-23']);
  const fine = concluded().and(soldier, good);
  expect(findRating(fine.state, 1)?.mendBy).toBeNull();
  expect(fine.refusal(veterans, mending).code).toBe('no-such-rating');
});

test('it is called back first, then mended and answered, each in words and once', () => {
  const { state, box } = mended();
  const rating = findRating(state, 1)!;
  expect(
    [rating.words, rating.calledBack!.note, rating.mended!.note].map(reference => box[reference!]),
  ).toEqual([bad.words, '材料退回两次', '已改为一次性告知']);
  expect(called().and(veterans, mending).refusal(veterans, mending).code).toBe('rating-settled');
});

test('a bad one that is not answered keeps its case from the archive; a good one does not', () => {
  const kinds = (story: ReturnType<typeof rated>) =>
    archiveObstacles(story.state, storyService()).map(({ kind }) => kind);
  expect([kinds(rated()), kinds(called()), kinds(mended())]).toEqual([['rated'], ['rated'], []]);
  expect(kinds(concluded().and(soldier, good))).toEqual([]);
});

test('what came by the window’s code gives way to himself, once, and is looked into no more (decision 0030)', () => {
  const byCode = concluded().and(soldier, { ...bad, channel: 'window', indicators: { attitude: 1 } });
  expect(byCode.refusal(soldier, { ...good, channel: 'window' }).code).toBe('rated-already');
  const own = byCode.and(soldier, { ...bad, level: 4 });
  expect(own.refusal(soldier, bad).code).toBe('rated-already');
  expect(own.refusal(veterans, calling).code).toBe('no-such-rating');
  expect(archiveObstacles(own.state, storyService())).toEqual([]);
  expect([rateable(byCode.state, 'window'), rateable(byCode.state, 'online')]).toEqual([
    ['01', '02', '03', '04'],
    [null, '01', '02', '03', '04'],
  ]);
});
