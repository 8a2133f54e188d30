import { describe, expect, it } from 'vitest';
import { parseCalendar } from './parse-calendar.ts';
import { nextCalendar, sampleCalendar } from './sample-calendar.ts';

type Editable = { id: unknown; years: Record<string, { source?: unknown; off: unknown[]; work: unknown[] }> };

function problems(edit: (calendar: Editable) => void): readonly string[] {
  const copy = structuredClone(nextCalendar) as unknown as Editable;
  edit(copy);
  const parsed = parseCalendar(copy, 'some.json');
  return parsed.ok ? [] : parsed.problems;
}

describe('a calendar file', () => {
  it('is read as it stands when nothing is wrong', () => {
    expect(parseCalendar(structuredClone(sampleCalendar), 'some.json')).toEqual({
      ok: true,
      calendar: sampleCalendar,
    });
    expect(problems(() => {})).toEqual([]);
  });

  it.each<[string, (calendar: Editable) => void, string]>([
    [
      'an off day in no covered year',
      c => c.years['2027']!.off.push('2028-01-01'),
      'some.json years.2027.off: 2028-01-01 is in no covered year.',
    ],
    [
      'an off day under another year',
      c => c.years['2027']!.off.unshift('2026-12-31'),
      'some.json years.2027.off: 2026-12-31 belongs under years.2026.',
    ],
    [
      'a make-up day on a weekday',
      c => c.years['2027']!.work.push('2027-01-11'),
      'some.json years.2027.work: 2027-01-11 is a make-up day but not on a weekend.',
    ],
    [
      'a day in both lists',
      c => c.years['2026']!.off.push('2026-10-10'),
      'some.json years.2026: 2026-10-10 is both off and a make-up day.',
    ],
    [
      'days out of order',
      c => c.years['2026']!.work.push('2026-09-26'),
      'some.json years.2026.work: 2026-09-26 is out of order after 2026-10-10.',
    ],
    [
      'a day twice',
      c => c.years['2026']!.work.push('2026-10-10'),
      'some.json years.2026.work: 2026-10-10 is listed twice.',
    ],
    [
      'a day that is none',
      c => c.years['2026']!.off.push('2026-11-31'),
      'some.json years.2026.off: "2026-11-31" is not a day.',
    ],
    [
      'a number for a day',
      c => c.years['2026']!.off.push(20261111),
      'some.json years.2026.off: 20261111 is not a day.',
    ],
    [
      'a forgotten holiday',
      c => c.years['2027']!.off.shift(),
      'some.json years.2027.off: 2027-01-01 is off by law but missing.',
    ],
    [
      'no source',
      c => delete c.years['2026']!.source,
      'some.json years.2026.source: a year needs the notice that published it.',
    ],
    [
      'an unknown key',
      c => Object.assign(c.years['2026']!, { holidays: [] }),
      'some.json years.2026.holidays: a year holds only source, off and work.',
    ],
    [
      'no list',
      c => Object.assign(c.years['2026']!, { work: null }),
      'some.json years.2026.work: a list of days is missing.',
    ],
    [
      'a gap between the years',
      c => Object.assign(c.years, { '2029': { source: 'x', off: [], work: [] } }),
      'some.json years.2029: years follow one another, but the one before is 2027.',
    ],
    [
      'a year that is none',
      c => Object.assign(c.years, { next: { source: 'x', off: [], work: [] } }),
      'some.json years.next: a year is four digits.',
    ],
    ['no id', c => Object.assign(c, { id: '' }), 'some.json id: a calendar needs an id.'],
    [
      'no years',
      c => Object.assign(c, { years: {} }),
      'some.json years: a calendar needs at least one year.',
    ],
  ])('is refused for %s', (_, edit, sentence) => expect(problems(edit)).toContain(sentence));

  it.each([null, undefined, 'text', [], 7])('is refused when it is %j', data => {
    expect(parseCalendar(data, 'some.json').ok).toBe(false);
  });

  it('is refused with everything at once', () => {
    expect(problems(c => Object.assign(c, { id: 3, years: { '2026': {} } })).length).toBeGreaterThan(7);
  });
});
