import { describe, expect, it } from 'vitest';
import { applicantDeadline, daysLeft, inTimeSince } from './applicant-deadline.ts';
import { sampleCalendar as calendar } from './sample-calendar.ts';

describe("the soldier's own time limits (domain.md §0.1)", () => {
  it.each([
    ['report', 30, '2026-10-08', '《退役军人安置条例》第五十一条'], // 10-01 is National Day
    ['military-registration', 40, '2026-10-12', '《中华人民共和国兵役法》第十七条'], // 10-11 is a Sunday
    ['disability-benefits', 60, '2026-11-02', '《军人抚恤优待条例》第三十条'], // 10-31 is a Saturday
  ] as const)('%s: %i natural days from the order, rolled to %s', (duty, limit, date, source) => {
    expect(applicantDeadline(duty, '2026-09-01', calendar)).toEqual({
      duty,
      limit,
      date,
      source,
      provisional: false,
      calendarId: 'sample-2026',
    });
  });

  it('is provisional past the published years', () => {
    expect(applicantDeadline('report', '2026-12-02', calendar)).toMatchObject({
      date: '2027-01-04',
      provisional: true,
    });
  });

  it('counts the days left, and a late one is a number below zero, not a refusal', () => {
    const deadline = applicantDeadline('report', '2026-09-01', calendar);
    expect(daysLeft(deadline, '2026-10-01')).toBe(7);
    expect(daysLeft(deadline, '2026-10-08')).toBe(0);
    expect(daysLeft(deadline, '2026-11-23')).toBe(-46);
  });

  it('knows the earliest order that is still in time, the holidays a last day rolls over included', () => {
    // 2026-10-08 is the first working day after National Day: every last day from 10-01 on has rolled to it.
    expect(inTimeSince('report', '2026-10-08', calendar)).toBe('2026-09-01');
    expect(inTimeSince('report', '2026-10-09', calendar)).toBe('2026-09-09');
  });
});
