import { expect, test } from 'vitest';
import { clerk } from '../given.ts';
import { accepted, submitted } from '../given-stories.ts';

const visit = { type: 'recordVisit', place: '样县大厅', why: '补交照片' } as const;

test('a visit is a fact: where, why, for which items, on which day (R4.3)', () => {
  const story = accepted().and(clerk, { ...visit, items: ['04'] }, { on: '2026-03-04' });
  expect(story.state.visits).toEqual([
    { place: '样县大厅', why: '补交照片', items: ['04'], on: '2026-03-04' },
  ]);
});

test('he comes for items he applied for, before they have gone out too', () => {
  expect(submitted().and(clerk, { ...visit, items: ['01', '04'] }).state.visits).toHaveLength(1);
  expect(submitted().refusal(clerk, { ...visit, items: ['04', '梁永安'] })).toEqual({
    code: 'no-such-item',
    item: '梁永安',
  });
});
