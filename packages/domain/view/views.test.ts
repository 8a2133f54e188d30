import { describe, expect, it } from 'vitest';
import { clerk, forces, police, type Story, soldier, storyService, veterans } from '../application/given.ts';
import { city, replying, urged, urging } from '../application/given-oversight.ts';
import {
  accepted,
  answers,
  askFor,
  checked,
  denied as deniedHousehold,
  drafted,
  grantedHousehold,
  heldResult,
  inHand,
  on,
  reported,
  submitted,
} from '../application/given-stories.ts';
import type { PlainDate } from '../plain/date.ts';
import type { Site } from '../service/definition.ts';
import { citizenView } from './citizen-view.ts';
import { departmentView } from './department-view.ts';
import { lensOn, someone, theSoldier } from './given-lens.ts';
import { leadView } from './lead-view.ts';
import { windowView } from './window-view.ts';

const lead = someone('lead', '990101-veterans', 'lead');
const window = someone('clerk', '990101-window', 'clerk');
const handler = someone('police', '990101-police', 'handler');
const asking = (story: Story, item: string, ...asks: object[]) =>
  on(story, item, { type: 'pause', kind: 'correction', asks });

describe('the soldier (R2.5)', () => {
  it('sees everything he gave and one merged list of materials', () => {
    const view = citizenView(lensOn(submitted(), theSoldier));
    expect(view).toMatchObject({ number: 'N-990101', statusText: '等窗口审核', answers: { name: '梁永安' } });
    expect(view.materials.map(each => [each.code, each.declared, each.internal])).toEqual([
      ['L', null, true],
      ['P', 'bring', false],
      ['Q', null, false],
    ]);
  });

  it('reads all that is asked of him as one notice, whoever asks', () => {
    const first = checked(inHand()).and(police, asking(checked(inHand()), '02', askFor.home));
    const story = first.and(forces, asking(first, '04', askFor.photo));
    expect(citizenView(lensOn(story, theSoldier)).asks.map(ask => [ask.label, ask.from])).toEqual([
      ['新家类型', '事项02'],
      ['照片', '事项04'],
    ]);
    const lens = lensOn(story, theSoldier);
    expect(citizenView(lens).answerBy).toMatchObject({
      ...(story.issued().at(-1)!.says.answerBy as object),
      otherwise: lens.service.correction.after.otherwise,
    });
    expect(citizenView(lens).answerBy!.daysLeft).toBeGreaterThan(0);
  });

  it('sees what his promised material holds back and by when, and not the result before it is here (容缺)', () => {
    const view = citizenView(lensOn(heldResult(), theSoldier));
    expect(view.materials.find(each => each.code === 'R')!.deferred).toEqual({
      until: '2026-03-09',
      promise: 'open',
      came: 'nothing',
    });
    const held = view.items.find(each => each.code === '04')!;
    expect(held).toMatchObject({ held: { materials: ['证明'], until: '2026-03-09' }, result: [] });
  });

  it('is asked for nothing any more once it has ended', () => {
    const asked = submitted().and(clerk, { type: 'requestCorrection', asks: [askFor.photo] });
    const story = asked.and(soldier, { type: 'withdraw' });
    expect(citizenView(lensOn(story, theSoldier))).toMatchObject({ asks: [], answerBy: null });
  });

  it('sees the result of a grant, and no officer’s name', () => {
    const story = inHand().and(police, on(inHand(), '02', grantedHousehold));
    const view = citizenView(lensOn(story, theSoldier));
    expect(view.items[1]!.result).toMatchObject([{ label: '户号', value: '123', raw: '123' }]);
    expect(JSON.stringify(view)).not.toContain('经办');
    expect(view.history.map(each => each.words).join()).not.toContain('认领');
  });

  it('has his own days to keep, counted from the order of discharge (domain.md §0.1)', () => {
    expect(
      citizenView(lensOn(submitted(), theSoldier)).deadlines.map(each => [each.duty, each.date]),
    ).toEqual([
      ['report', '2026-03-23'],
      ['military-registration', '2026-04-01'],
    ]);
  });

  it('is reminded of the 60 days only when he has disability benefits (军人抚恤优待条例 art.30)', () => {
    const service = storyService();
    const rule = { duty: 'disability-benefits', when: { fact: 'moves', is: true } } as const;
    const bound = { ...service, applicantDuties: [rule] };
    const duties = (moves: boolean) =>
      citizenView(lensOn(submitted({ answers: { ...answers, moves } }), theSoldier, { service: bound }))
        .deadlines;
    expect(duties(true)).toMatchObject([{ duty: 'disability-benefits', date: '2026-04-21' }]);
    expect(duties(false)).toEqual([]);
  });

  it('sees how each of his days stands: in time by having applied, near, late, or done', () => {
    const standings = (story: Story, today: PlainDate) =>
      citizenView(lensOn(story, theSoldier, { today })).deadlines.map(each => each.standing);
    expect(standings(submitted(), '2026-04-10')).toEqual(['applied', 'late']);
    expect(standings(drafted(), '2026-03-02')).toEqual(['open', 'open']);
    expect(standings(drafted(), '2026-03-13')).toEqual(['near', 'open']);
    expect(standings(drafted(), '2026-03-24')).toEqual(['late', 'near']);
    expect(standings(reported(), '2026-03-24')).toEqual(['done', 'near']);
  });

  it('who handed in late reads by how much on that day, for ever, and so does the window', () => {
    const story = submitted({ answers: { ...answers, since: '2026-01-05' } });
    const first = (today: PlainDate) => citizenView(lensOn(story, theSoldier, { today })).deadlines[0]!;
    expect(first('2026-04-10')).toMatchObject({ date: '2026-02-04', standing: 'applied-late', moved: false });
    expect(first('2026-06-10').daysLeft).toBe(first('2026-04-10').daysLeft);
    expect(first('2026-06-10').daysLeft).toBeLessThan(0);
    const windows = windowView(lensOn(story, window, { today: '2026-06-10' })).deadlines;
    expect(windows[0]).toEqual(first('2026-06-10'));
  });

  it('is told what he may do against an item that was denied, where it is a matter of government (domain.md §0.6)', () => {
    const denied = inHand().and(police, on(inHand(), '02', deniedHousehold));
    const remedies = (governmentService: boolean) => {
      const service = storyService();
      const items = service.items.map(item => ({ ...item, governmentService }));
      const view = citizenView(lensOn(denied, theSoldier, { service: { ...service, items } }));
      return Object.fromEntries(view.items.map(item => [item.code, item.remedy]));
    };
    expect(remedies(true)).toMatchObject({ '01': null, '02': '可以申请行政复议。' });
    expect(remedies(false)).toMatchObject({ '02': null });
  });

  it('is told where to go: the name by rule, an address only where the locality gave one (R2.1)', () => {
    const service = storyService();
    const site = { address: '样路1号', telephone: '0000-00000000', hours: '工作日' };
    const told = (sites: Site[]) =>
      citizenView(lensOn(submitted(), theSoldier, { service: { ...service, sites } })).reception;
    expect(told([])).toEqual({ name: '样县window', site: null });
    expect(told([{ division: '990102', name: '邻县窗口', ...site }])).toEqual({
      name: '样县window',
      site: null,
    });
    expect(told([{ division: '990100', name: '样市窗口', ...site }])).toEqual({ name: '样市窗口', site });
  });
});

describe('the window (R2.4)', () => {
  it('sees the form in clear while it checks it, masked afterwards', () => {
    const name = (story: Story) => windowView(lensOn(story, window)).fields.find(each => each.id === 'name')!;
    expect(name(submitted())).toMatchObject({ value: '梁永安', masked: false });
    expect(name(accepted())).toMatchObject({ masked: true, raw: null });
    expect(windowView(lensOn(accepted(), window)).answers).toBeNull();
    const reasons = (story: Story) => windowView(lensOn(story, window)).plan.flatMap(each => each.why);
    expect(reasons(submitted())).not.toEqual([]);
    expect(reasons(accepted())).toEqual([]);
  });

  it('sees to which office each item will go, before it goes', () => {
    expect(windowView(lensOn(submitted(), window)).plan.map(each => each.agency)).toEqual([
      '样县veterans',
      '样县police',
      '样县medical-insurance',
      '样县armed-forces',
    ]);
  });
});

describe('a department (law 8)', () => {
  it('sees its own fields; in clear once the file is in its hands', () => {
    const fields = (story: Story) => departmentView(lensOn(story, handler), '02').fields;
    expect(fields(inHand()).map(each => [each.id, each.masked])).toEqual([
      ['name', false],
      ['home', false],
    ]);
    const released = inHand().and(police, on(inHand(), '02', { type: 'release' }));
    expect(fields(released)[0]).toMatchObject({ masked: true, raw: null });
  });

  it('learns how its prerequisite stands, and may not ask the soldier for what flows inside', () => {
    const view = departmentView(lensOn(inHand(), handler), '02');
    expect(view.prerequisites).toMatchObject([{ name: '事项01', statusText: '准予办结', hard: true }]);
    expect(view.materials.map(each => [each.code, each.internal, each.produced])).toEqual([
      ['L', true, true],
      ['P', false, false],
    ]);
    expect(view.askable.map(each => each.target)).toEqual(['name', 'home', 'P']);
  });

  it('reads in its history what it was urged and answered, and nothing that others were (R6.2)', () => {
    const answered = urged()
      .and(police, replying)
      .and(city, { ...urging, to: 'lead', note: '请牵头协调' });
    const told = departmentView(lensOn(answered, handler), '02').history;
    expect(told.filter(({ words }) => words.includes('督促')).map(({ note }) => note)).toEqual([
      '请本周办结',
      '明日办结',
    ]);
  });

  it('is shown a check another made for it', () => {
    const reporting = someone('veterans', '990101-veterans', 'handler');
    const shared = (story: Story) => departmentView(lensOn(story, reporting), '01').sharedChecks;
    expect(shared(accepted())).toMatchObject([{ name: '入伍信息核查', outcome: '尚未核查' }]);
    expect(shared(checked())).toMatchObject([{ outcome: '一致' }]);
  });

  it('reads after it was sent out again what it wrote and what the window put right; the soldier’s history has no notes', () => {
    const back = inHand().and(
      police,
      on(inHand(), '02', { type: 'returnToWindow', reason: 'some', note: '照片打不开' }),
    );
    const story = back.and(clerk, on(back, '02', { type: 'redispatch', note: '已换新照片' }));
    const notes = (history: { note: string | null }[]) => history.flatMap(({ note }) => note ?? []);
    for (const view of [
      departmentView(lensOn(story, handler), '02'),
      leadView(lensOn(story, lead)),
      windowView(lensOn(story, window)),
    ])
      expect(notes(view.history)).toEqual(['照片打不开', '已换新照片']);
    expect(notes(citizenView(lensOn(story, theSoldier)).history)).toEqual([]);
  });

  it('chooses no reason that only the platform gives', () => {
    const { reasons } = departmentView(lensOn(inHand(), handler), '02').form;
    expect(reasons.termination.map(reason => reason.code)).toEqual(['applicant-absent']);
  });
});

describe('a result with something sensitive in it', () => {
  const story = inHand().and(police, on(inHand(), '02', grantedHousehold));
  const service = storyService();
  const items = service.items.map(item => ({
    ...item,
    result: { ...item.result, fields: item.result.fields.map(field => ({ ...field, sensitive: true })) },
  }));
  const seenBy = (person: typeof handler, today = story.day) =>
    departmentView(lensOn(story, person, { service: { ...service, items }, today }), '02').result[0]!;

  it('is read over by who entered it, for the rest of that day', () => {
    expect(seenBy(handler)).toMatchObject({ value: '123', masked: false });
    expect(seenBy(handler, '2026-12-31' as PlainDate).masked).toBe(true);
  });

  it('stays masked to his colleagues', () => {
    expect(seenBy(someone('colleague', '990101-police', 'handler')).masked).toBe(true);
  });
});

describe('the lead (R6.1)', () => {
  it('sees every branch, what waits for what, and where the working days went', () => {
    const reported = accepted().and(
      veterans,
      on(accepted(), '01', { type: 'conclude', outcome: 'granted', result: {} }),
      { on: '2026-03-04' },
    );
    const received = reported.and(police, on(reported, '02', { type: 'receive' }), { on: '2026-03-05' });
    const paused = received.and(
      police,
      on(received, '02', { type: 'pause', kind: 'external', reason: 'some' }),
      { on: '2026-03-06' },
    );
    const story = paused.and(police, on(paused, '02', { type: 'resume' }), { on: '2026-03-10' });
    const view = leadView(lensOn(story, lead, { today: '2026-03-11' }));
    expect(view.items[1]).toMatchObject({
      spent: { waiting: 2, unsigned: 1, inHand: 2, paused: 2 },
      promised: 10,
      statutory: 20,
      claimedBy: '经办police',
    });
    expect(view.edges.map(each => [each.from, each.to, each.hard])).toEqual([
      ['01', '02', true],
      ['02', '03', true],
    ]);
  });

  it('sees values masked unless that is on record', () => {
    const name = (unmasked: boolean) =>
      leadView(lensOn(accepted(), lead, { unmasked })).fields.find(each => each.id === 'name')!;
    expect(name(false)).toMatchObject({ masked: true, raw: null });
    expect(name(true)).toMatchObject({ value: '梁永安' });
  });
});
