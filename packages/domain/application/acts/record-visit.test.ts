import { expect, test } from 'vitest';
import { clerk, forces } from '../given.ts';
import { acceptAll, accepted, submitted, visit, visited } from '../given-stories.ts';
import { standingVisits } from '../visit.ts';

test('a visit is a fact: where, why, for which items, on which day, recorded by whom (R4.3)', () => {
  const story = accepted().and(clerk, visit, { on: '2026-03-04' });
  const [{ number, visit: recorded }] = standingVisits(story.state) as [ReturnType<typeof standingVisits>[0]];
  expect([number, recorded]).toEqual([
    1,
    { items: ['04'], on: '2026-03-04', words: `visit/${story.state.revision}`, agency: '990101-window' },
  ]);
  expect(story.box[`visit/${story.state.revision}`]).toEqual({ place: '样县大厅', why: '补交照片' });
});

test('where and why are words somebody typed: history says only where they are kept (law 5)', () => {
  const written = JSON.stringify([visited().events, visited().state]);
  expect(written).not.toContain(visit.place);
  expect(written).not.toContain(visit.why);
});

test('he comes for items he applied for, before they have gone out too', () => {
  expect(submitted().and(clerk, { ...visit, items: ['01', '04'] }).state.visits).toHaveLength(1);
  expect(submitted().refusal(clerk, { ...visit, items: ['04', '梁永安'] })).toEqual({
    code: 'no-such-item',
    item: '梁永安',
  });
});

test('the same visit twice on one day is asked about, whoever records it, and taken when it is confirmed', () => {
  const again = { ...visit, place: ` ${visit.place} `, why: '又交照片' };
  expect(visited().refusal(forces, again)).toEqual({ code: 'visit-on-record', visit: 1 });
  expect(standingVisits(visited().and(forces, { ...again, confirmed: true }).state)).toHaveLength(2);
});

test.each([
  ['another day', visit, { on: '2026-03-03' }],
  ['another place', { ...visit, place: '样县人武部' }, {}],
  ['other items', { ...visit, items: ['01', '04'] }, {}],
] as const)('%s is another visit', (_what, command, change) => {
  expect(visited().and(clerk, command, change).state.visits).toHaveLength(2);
});

test('accepting him in person does not count a coming that is on record already', () => {
  const items = ['01', '02', '03', '04'];
  const here = { ...acceptAll, place: visit.place } as typeof acceptAll;
  const known = submitted().and(clerk, { ...visit, items });
  expect(known.and(clerk, here).state.visits).toHaveLength(1);
  expect(known.and(clerk, here, { on: '2026-03-03' }).state.visits).toHaveLength(2);
});

test('what a coming on record covers already is asked about, as is one that names no items, accepted in person too', () => {
  const here = submitted().and(clerk, { ...acceptAll, place: visit.place } as typeof acceptAll);
  for (const items of [[], ['04'], ['01', '04']])
    expect(here.refusal(clerk, { ...visit, items })).toEqual({ code: 'visit-on-record', visit: 1 });
  const unnamed = accepted().and(clerk, { ...visit, items: [] });
  expect(unnamed.refusal(clerk, visit)).toEqual({ code: 'visit-on-record', visit: 1 });
});

test('a visit in an old history, in clear, is read and compared like any other', () => {
  const old = accepted();
  const written = { items: ['04'], on: old.day, place: visit.place, why: visit.why };
  Object.assign(old.state, { visits: [written] });
  expect(old.refusal(clerk, visit)).toEqual({ code: 'visit-on-record', visit: 1 });
});

test('a coming is put on record later too, for its own day, never for one ahead or before the application', () => {
  const story = accepted();
  const later = story.and(clerk, { ...visit, on: story.day }, { on: '2026-03-05' });
  expect(standingVisits(later.state).map(each => each.visit.on)).toEqual([story.day]);
  for (const on of ['2099-01-01', '2020-01-01', '2026-02-30'])
    expect(story.refusal(clerk, { ...visit, on })).toEqual({ code: 'visit-day' });
});

test('what is asked about is the same visit on the day told', () => {
  const known = visited();
  const later = known.and(clerk, { ...visit, items: ['01'] }, { on: '2026-03-05' });
  expect(later.refusal(clerk, { ...visit, on: known.day })).toEqual({ code: 'visit-on-record', visit: 1 });
});
