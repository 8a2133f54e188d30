import { expect, test } from 'vitest';
import { findRating } from '../../oversight/rating.ts';
import { archiveObstacles } from '../archive-obstacles.ts';
import { soldier, storyService, veterans } from '../given.ts';
import { concluded } from '../given-archive.ts';
import { bad, called, mended, mending, rated } from '../given-ratings.ts';
import { reported } from '../given-stories.ts';

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
