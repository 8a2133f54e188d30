import { describe, expect, it } from 'vitest';
import type { Actor } from '../application/actor.ts';
import type { AnnexCommand } from './command.ts';
import { computeRow } from './compute.ts';
import { decideSheet } from './decide.ts';
import type { AnnexEvent } from './event.ts';
import { evolveSheet } from './evolve.ts';
import { rowOf } from './printed-sheet.ts';
import type { AnnexRefusal } from './refusal.ts';
import { type AnnexRow, type CellName, saidIn, sourceOf } from './row.ts';
import { sampleForm as form } from './sample-form.ts';
import { type AnnexSheet, noSheet } from './sheet.ts';

type Story = { sheet: AnnexSheet; events: readonly AnnexEvent[] };
const county: Actor = { kind: 'staff', id: 'county-lead', agency: '441402-veterans' };
const city: Actor = { kind: 'staff', id: 'city-lead', agency: '441400-veterans' };

function does(story: Story, level: 'county' | 'city', ...commands: AnnexCommand[]): Story {
  return commands.reduce<Story>(({ sheet, events }, command) => {
    const actor = level === 'county' ? county : city;
    const decision = decideSheet(sheet, command, { now: '2020-10-08T02:00:00.000Z', actor, form, level });
    if (!decision.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(decision.refusal)}`);
    return { sheet: decision.sheet, events: [...events, ...decision.events] };
  }, story);
}

function refused({ sheet }: Story, level: 'county' | 'city', command: AnnexCommand): AnnexRefusal['code'] {
  const decision = decideSheet(sheet, command, { now: '2020-10-08T02:00:00.000Z', actor: city, form, level });
  if (decision.ok) throw new Error(`${command.type} was not refused`);
  return decision.refusal.code;
}

const facts = {
  people: 3,
  accepted: 4,
  items: { '01': { login: 3, paper: 1 }, '03': { login: 1, paper: 0 } },
  ended: { cases: 2, copies: 17, visits: 3, days: 21 },
};
const counted = computeRow(form, facts);
const opened = (divisions = ['441402', '441481'], of = '441400') =>
  does({ sheet: noSheet, events: [] }, 'city', {
    type: 'openSheet',
    round: '2020-1',
    city: of,
    form: 'sample/v1',
    due: '2020-10-09',
    divisions,
  });
const before = (division: string): AnnexCommand[] => [
  { type: 'enterCell', division, cell: 'services', value: ['report'] },
  { type: 'enterCell', division, cell: 'office', value: { code: 'bureau' } },
  { type: 'enterCell', division, cell: 'copiesBefore', value: 16 },
  { type: 'enterCell', division, cell: 'visitsBefore', value: 9 },
  { type: 'enterCell', division, cell: 'daysBefore', value: 33 },
];
const enter = <C extends CellName>(cell: C, value: AnnexRow[C]) =>
  ({ type: 'enterCell', division: '441402', cell, value }) as const;
const asCounty = {
  ...{ now: '2020-10-08T02:00:00.000Z', actor: county, form, counted },
  level: 'county' as const,
};
function missing({ sheet }: Story, command: AnnexCommand): CellName[] {
  const decision = decideSheet(sheet, command, asCounty);
  return !decision.ok && decision.refusal.code === 'cells-missing' ? decision.refusal.cells : [];
}
const filled = (story: Story, division: string) =>
  does(story, 'county', ...before(division), { type: 'submitRow', division, counted });
const whole = () => {
  const rows = filled(filled(opened(), '441402'), '441481');
  return does(
    rows,
    'city',
    { type: 'mergeRow', division: '441402' },
    { type: 'mergeRow', division: '441481' },
    { type: 'enterProblems', problems: '部分县还没有接入' },
    { type: 'enterSignatories', head: '甲', filledBy: '乙', contact: '0753-1234567' },
  );
};
const sent = () => does(whole(), 'city', { type: 'sendSheet' });

describe('R8.4 what the platform knows of a row', () => {
  it('is counted, averages to one decimal, the ways of its items as the system it uses', () => {
    expect(counted).toEqual({
      runs: 'yes',
      services: ['report'],
      otherServices: ['党员'],
      people: 3,
      system: { code: 'part' },
      copiesAfter: 8.5,
      visitsAfter: 1.5,
      daysAfter: 10.5,
    });
  });

  const nobody = { people: 0, accepted: 0, items: {}, ended: { cases: 0, copies: 0, visits: 0, days: 0 } };
  it('says no average of no ended case, and no system nor service where nothing went to an office yet', () => {
    expect(computeRow(form, { ...nobody, accepted: 1, people: 1 })).toEqual({ runs: 'yes', people: 1 });
  });

  it('says nothing at all of a county without a case: that nobody came by it is not that none runs there', () => {
    expect(computeRow(form, nobody)).toEqual({});
  });
});

describe('R8.1 a sheet goes from the county to the city to the province', () => {
  it('a row is submitted only when it says whether the service runs and, where it does, what nobody but the county knows', () => {
    const submit = { type: 'submitRow', division: '441402' } as const;
    expect(missing(opened(), { ...submit, counted: {} })).toEqual(['runs']);
    expect(missing(opened(), { ...submit, counted })).toEqual([
      ...['office', 'services', 'copiesBefore', 'visitsBefore', 'daysBefore'],
    ]);
    expect(filled(opened(), '441402').sheet.rows['441402']?.status).toBe('submitted');
  });

  it('where none runs the rest is blank, as the form prints it, and nothing need be invented', () => {
    const no = does(opened(), 'county', enter('runs', 'no'), {
      ...{ type: 'submitRow', division: '441402', counted: {} },
    });
    expect(no.sheet.rows['441402']?.status).toBe('submitted');
    expect(rowOf(no.sheet.rows['441402']!.cells)).toEqual({ runs: 'no' });
  });

  it('what it took after stays blank while no case has ended', () => {
    const { copiesAfter: _, visitsAfter: __, daysAfter: ___, ...open } = counted;
    const story = does(opened(), 'county', ...before('441402'), {
      ...{ type: 'submitRow', division: '441402', counted: open },
    });
    expect(rowOf(story.sheet.rows['441402']!.cells)).not.toHaveProperty('daysAfter');
  });

  it('the boxes of services are proposed by what was asked for: the county confirms them, or ticks what runs besides', () => {
    const confirmed = decideSheet(opened().sheet, enter('services', ['report']), asCounty);
    expect(confirmed).toMatchObject({ ok: true, events: [{ body: { before: ['report'] } }] });
    const more = does(opened(), 'county', enter('services', ['report', 'housing']));
    const cells = { ...more.sheet.rows['441402']!.cells };
    const all = { ...cells, services: { ...cells.services, computed: ['report'] } };
    expect(sourceOf('services', all)).toBe('entered');
    expect(sourceOf('services', { services: { computed: ['report'] } })).toBe('proposed');
    const less = decideSheet(opened().sheet, enter('services', ['housing']), asCounty);
    expect(less).toMatchObject({ refusal: { code: 'change-needs-reason', cell: 'services' } });
  });

  it('another figure than the counted one needs a reason, which is kept; the counted one typed again changes nothing', () => {
    expect(decideSheet(opened().sheet, enter('people', 5), asCounty)).toMatchObject({
      refusal: { code: 'change-needs-reason', cell: 'people' },
    });
    const told = decideSheet(
      opened().sheet,
      { ...enter('people', 5), reason: ' 含纸面办理 2 人 ' },
      asCounty,
    );
    const reason = '含纸面办理 2 人';
    expect(told).toMatchObject({ ok: true, events: [{ body: { before: 3, value: 5, reason } }] });
    if (told.ok) expect(told.sheet.rows['441402']!.cells.people?.entered?.reason).toBe(reason);
    expect(decideSheet(opened().sheet, enter('people', 3), asCounty)).toMatchObject({ ok: true, events: [] });
    const typed = does(opened(), 'county', enter('copiesBefore', 16));
    expect(does(typed, 'county', enter('copiesBefore', 16)).events).toEqual(typed.events);
  });

  it('what is entered goes before what is counted, both are kept, and taking it away lets the counted one hold', () => {
    const changed = does(filled(opened(), '441402'), 'city', {
      type: 'enterCell',
      division: '441402',
      cell: 'people',
      value: 5,
      reason: '含纸面办理 2 人',
    });
    const cell = changed.sheet.rows['441402']?.cells.people;
    expect([saidIn(cell), cell?.computed, cell?.entered?.by]).toEqual([5, 3, 'city-lead']);
    expect(changed.events.at(-1)?.body).toMatchObject({ before: 3, value: 5 });
    const back = does(changed, 'city', {
      type: 'enterCell',
      division: '441402',
      cell: 'people',
      value: null,
    });
    expect(saidIn(back.sheet.rows['441402']?.cells.people)).toBe(3);
  });

  it('what a county submitted is the city’s: the county may not touch it until it is given back with a reason', () => {
    const submitted = filled(opened(), '441402');
    const change: AnnexCommand = { type: 'enterCell', division: '441402', cell: 'copiesBefore', value: 20 };
    expect(refused(submitted, 'county', change)).toBe('row-not-now');
    expect(refused(submitted, 'city', { type: 'returnRow', division: '441402', reason: ' ' })).toBe(
      'annex-needs-words',
    );
    const given = does(submitted, 'city', {
      type: 'returnRow',
      division: '441402',
      reason: '办理前份数请核实',
    });
    expect(given.sheet.rows['441402']?.returned).toBe('办理前份数请核实');
    expect(does(given, 'county', change).sheet.rows['441402']?.status).toBe('returned');
  });

  it('goes to the province only with every row taken over and the three who answer for it named', () => {
    expect(refused(filled(opened(), '441402'), 'city', { type: 'sendSheet' })).toBe('rows-open');
    const unsigned = does(
      filled(filled(opened(), '441402'), '441481'),
      'city',
      { type: 'mergeRow', division: '441402' },
      { type: 'mergeRow', division: '441481' },
    );
    expect(refused(unsigned, 'city', { type: 'sendSheet' })).toBe('signatories-missing');
    expect(sent().sheet.status).toBe('sent');
  });

  it('once sent it is frozen; a correction is a new version, and every version can be read again from the history', () => {
    const change: AnnexCommand = {
      type: 'enterCell',
      division: '441402',
      cell: 'people',
      value: 9,
      reason: '核实',
    };
    expect(refused(sent(), 'city', change)).toBe('sheet-not-now');
    const corrected = does(sent(), 'city', { type: 'beginCorrection', reason: '人数有误' }, change, {
      type: 'sendSheet',
    });
    expect(corrected.sheet.version).toBe(2);
    const first = corrected.events.slice(0, sent().events.length).reduce(evolveSheet, noSheet);
    expect(first).toEqual(sent().sheet);
    expect(saidIn(first.rows['441402']?.cells.people)).toBe(3);
  });

  it('who is late is reminded until the sheet is sent', () => {
    const urge: AnnexCommand = { type: 'urgeSheet', words: '请于明日前报送' };
    expect(does(opened(), 'city', urge).sheet.urged).toMatchObject({ words: '请于明日前报送' });
    expect(refused(opened(), 'city', { ...urge, words: ' ' })).toBe('annex-needs-words');
    expect(refused(sent(), 'city', urge)).toBe('sheet-not-now');
  });

  it('东莞 and 中山 fill their one row themselves; nobody else takes it over', () => {
    const own = does(opened(['441900'], '441900'), 'city', ...before('441900'), {
      type: 'submitRow',
      division: '441900',
      counted,
    });
    expect(own.sheet.rows['441900']?.status).toBe('merged');
  });

  it.each<[string, AnnexCommand, AnnexRefusal['code']]>([
    [
      'a choice the form does not print',
      { type: 'enterCell', division: '441402', cell: 'office', value: { code: 'x' } },
      'cell-wrong',
    ],
    [
      '其他 without its name',
      { type: 'enterCell', division: '441402', cell: 'office', value: { code: 'other' } },
      'cell-wrong',
    ],
    ['half a person', { type: 'enterCell', division: '441402', cell: 'people', value: 1.5 }, 'cell-wrong'],
    [
      'more lines than there are',
      { type: 'enterCell', division: '441402', cell: 'otherServices', value: ['甲', '乙'] },
      'cell-wrong',
    ],
    [
      'a county of another city',
      { type: 'enterCell', division: '440781', cell: 'people', value: 1 },
      'no-such-row',
    ],
  ])('%s is refused', (_what, command, code) => {
    expect(refused(opened(), 'county', command)).toBe(code);
  });
});
