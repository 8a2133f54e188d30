import { describe, expect, it } from 'vitest';
import { sampleCalendar } from '../calendar/sample-calendar.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import { clerk, forces, type Story, soldier, storyService, veterans } from './given.ts';
import { reuse } from './given-reuse.ts';
import {
  acceptAll,
  accepted,
  checked,
  denied,
  inHand,
  on,
  reported,
  submitted,
  visited,
} from './given-stories.ts';
import { savedBy } from './saved.ts';

/** Every item costs two visits, three copies and five days by itself. */
const service: ServiceDefinition = {
  ...storyService(),
  items: storyService().items.map(item => ({
    ...item,
    apart: { value: { visits: 2, copies: 3, days: 5 }, source: '样例', confidence: 'design' },
  })),
};
const of = ({ state }: Story, today = '2026-03-04' as const) =>
  savedBy(state, service, sampleCalendar, today);
const codes = (story: Story) => of(story)!.items.map(each => each.code);

describe('what one application saved against its items one by one (R4.3)', () => {
  it('is nothing yet before it is accepted', () => {
    expect(of(submitted())).toBeNull();
  });

  it('adds the items up apart, days one after the other, and takes away what it really cost', () => {
    const saved = of(visited())!;
    expect(codes(visited())).toEqual(['01', '02', '03', '04']);
    expect(saved.apart).toEqual({ visits: 8, copies: 12, days: 20 });
    expect(saved.together).toMatchObject({ visits: 1, copies: 2 }); // the form and one photo for two items
    expect(saved.saved).toEqual({
      visits: 7,
      copies: 10,
      days: 20 - saved.together.days,
    });
    expect(saved.final).toBe(false);
  });

  it('counts the working days to the last answer, a day at least, and today while one is open', () => {
    const begun = accepted().events[0]!.at.slice(0, 10);
    const day = savedBy(accepted().state, service, sampleCalendar, begun as never)!;
    expect(day.together.days).toBe(1);
    const later = savedBy(accepted().state, service, sampleCalendar, '2026-03-13')!;
    expect(later.together.days).toBeGreaterThan(5);
  });

  it('counts a denied item, which would have been a case of its own', () => {
    const story = checked(accepted());
    const said = story.and(forces, on(story, '04', denied));
    expect(codes(said)).toContain('04');
  });

  it('counts none that was left out, declined at the window, or ended with what it waited for', () => {
    expect(codes(accepted({ unticked: ['03'] }))).not.toContain('03');
    const without = submitted().and(clerk, {
      ...acceptAll,
      declined: [{ item: '04', reason: 'some', note: '不办' }],
    } as typeof acceptAll);
    expect(codes(without)).toEqual(['01', '02', '03']);
    const ended = accepted().and(veterans, on(accepted(), '01', { ...denied }));
    expect(codes(ended)).toEqual(['01', '04']); // 02 and 03 could no longer be met
  });

  it('counts after a withdrawal only what was answered before it', () => {
    const story = reported().and(soldier, { type: 'withdraw' });
    expect(codes(story)).toEqual(['01']);
    expect(of(story)!.final).toBe(true);
    expect(of(accepted().and(soldier, { type: 'withdraw' }))).toBeNull();
  });

  it('counts no visit that was struck off, and says when there were more than apart', () => {
    const struck = visited().and(clerk, { type: 'strikeVisit', visit: 1, why: '登记错了' });
    expect(of(struck)!.together.visits).toBe(0);
    const cheap = { ...service, items: service.items.map(({ apart: _, ...item }) => item) };
    expect(savedBy(visited().state, cheap, sampleCalendar, '2026-03-04')!.saved.visits).toBe(-1);
  });

  it('does not count a paper as handed in that served again from an earlier case', () => {
    const { state } = accepted();
    const { source } = reuse().given;
    const again = { ...source, until: null, by: 'applicant' as const, at: source.checkedAt };
    const saved = savedBy({ ...state, reuses: { P: again } }, service, sampleCalendar, '2026-03-04')!;
    expect(saved.together.copies).toBe(1);
  });

  it('stays the same however often what is in hand moves on', () => {
    expect(of(inHand())!.apart).toEqual(of(accepted())!.apart);
  });
});
