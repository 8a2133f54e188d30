import { describe, expect, test } from 'vitest';
import { sampleCalendar } from '../../calendar/sample-calendar.ts';
import { papersWith } from '../../custody/ledger.ts';
import { clerk, police, type Story } from '../given.ts';
import * as papers from '../given-papers.ts';
import { grantedHousehold, on } from '../given-stories.ts';
import { lateBy } from '../lateness.ts';

const { atWindow, certificate, handing, keptPhotos, onTheWay, paperService, photos, signedFor } = papers;
const holds = (story: Story, holder: Parameters<typeof papersWith>[1]) =>
  papersWith(story.state.papers, holder);
const item = (story: Story) => story.state.items['02']!;

describe('the window hands papers over (R3.4)', () => {
  test('what it keeps lies with it, and goes back when the mark is changed', () => {
    const story = atWindow();
    expect(holds(story, 'window:990101-window')).toEqual([photos(2), certificate]);
    const fewer = story.and(clerk, { type: 'checkMaterials', marks: [{ ...keptPhotos, copies: 1 }] });
    expect(holds(fewer, 'applicant')).toEqual([photos(1)]);
    const again = fewer.and(clerk, { type: 'checkMaterials', marks: [keptPhotos] });
    expect(holds(again, 'applicant')).toEqual([]);
  });

  test('the channel is pinned with the sending, and of the rest what can be printed or copied goes along, nothing else', () => {
    expect(item(atWindow()).channel).toBe('paper');
    const story = atWindow().and(
      clerk,
      handing(atWindow(), [photos(2)], { way: 'ems', waybill: ' ea 123456785 cn ' }),
    );
    expect(story.happened()).toMatchObject([
      { type: 'PapersMoved', from: 'window:990101-window', to: 'transit:S1', why: 'handed-over' },
      { type: 'ItemHandedOver', way: 'ems', waybill: 'EA123456785CN', prints: ['Q'] },
    ]);
  });

  test('by EMS only with a waybill, one at a time, and only what it has', () => {
    expect(atWindow().refusal(clerk, handing(atWindow(), [], { way: 'ems' })).code).toBe('waybill-needed');
    for (const waybill of ['', '12345678', 'EA123456789CN'])
      expect(atWindow().refusal(clerk, handing(atWindow(), [], { way: 'ems', waybill })).code).toBe(
        'waybill-needed',
      );
    expect(onTheWay().refusal(clerk, handing(onTheWay(), [])).code).toBe('sheet-on-the-way');
    expect(atWindow().refusal(clerk, handing(atWindow(), [photos(3)]))).toEqual({
      code: 'papers-not-there',
      papers: [photos(3)],
    });
    expect(
      atWindow().refusal(
        clerk,
        on(atWindow(), '04', { type: 'handOver', sheet: 'S', way: 'hand', papers: [] }),
      ).code,
    ).toBe('not-on-paper');
  });
});

describe('the department signs (R3.4)', () => {
  test('on paper: who and when are recorded, nobody holds the item, and its days count from then', () => {
    const story = signedFor();
    expect(story.happened().map(each => each.type)).toEqual([
      'ItemSheetSigned',
      'ItemReceived',
      'PapersMoved',
    ]);
    expect(item(story)).toMatchObject({
      stage: { status: 'received' },
      claimedBy: null,
      clocks: { promised: { startedOn: '2026-03-03', due: '2026-03-17' } },
      sheets: [{ signed: { on: '2026-03-03', short: [] } }],
    });
    expect(story.box[item(story).sheets![0]!.signed!.by!]).toBe('陈某');
    expect(holds(story, 'agency:990101-police')).toEqual([photos(2), certificate]);
  });

  test('logged in: he has it from then on', () => {
    const story = onTheWay().and(police, on(onTheWay(), '02', { type: 'signSheet', sheet: 'S1', short: [] }));
    expect(item(story)).toMatchObject({
      claimedBy: 'police',
      sheets: [{ signed: { by: null, on: '2026-03-02' } }],
    });
  });

  test('where the days count from the sending, signing leaves them alone', () => {
    const story = signedFor(onTheWay(atWindow(paperService('sent'))));
    expect(item(story).clocks?.promised.startedOn).toBe('2026-03-02');
  });

  test('a difference is missing until it is found', () => {
    const story = signedFor(onTheWay(), [photos(1)]);
    expect(holds(story, 'missing:S1')).toEqual([photos(1)]);
    expect(holds(story, 'agency:990101-police')).toEqual([photos(1), certificate]);
    const found = story.and(
      clerk,
      on(story, '02', { type: 'reportFound', sheet: 'S1', papers: [photos(1)], at: 'window' }),
    );
    expect(holds(found, 'window:990101-window')).toEqual([photos(1)]);
    expect(holds(found, 'missing:S1')).toEqual([]);
  });

  test('not by receiving alone, not without a name, not before it was sent, and not for more than was sent', () => {
    const story = onTheWay();
    const signing = (change: object) =>
      story.refusal(clerk, on(story, '02', { type: 'signSheet', sheet: 'S1', short: [], ...change })).code;
    expect(story.refusal(police, on(story, '02', { type: 'receive' })).code).toBe('papers-unsigned');
    expect(signing({})).toBe('signer-needed');
    expect(signing(papers.bySigner('2026-03-01'))).toBe('day-impossible');
    expect(signing(papers.bySigner('2026-03-03'))).toBe('day-impossible');
    expect(signing({ ...papers.bySigner('2026-03-02'), short: [photos(3)] })).toBe('papers-not-there');
    expect(signing({ sheet: 'S2' })).toBe('no-such-sheet');
    const again = on(signedFor(), '02', { type: 'signSheet', sheet: 'S1', short: [] });
    expect(signedFor().refusal(clerk, again).code).toBe('sheet-closed');
  });
});

describe('what is lost and what comes back (R3.4)', () => {
  const finding = (story: Story, papers_: readonly object[], how: object = {}) =>
    on(story, '02', { type: 'reportFound', sheet: 'S1', papers: papers_, at: 'agency', ...how });
  const lost = () =>
    onTheWay().and(clerk, on(onTheWay(), '02', { type: 'reportLost', sheet: 'S1', note: '邮路遗失' }));

  test('found at the department it needs who signed there and the day, and that is the signature of a sheet nobody had signed', () => {
    expect(lost().refusal(clerk, finding(lost(), [photos(2)])).code).toBe('signer-needed');
    const early = finding(lost(), [photos(2)], papers.bySigner('2026-03-01'));
    expect(lost().refusal(clerk, early).code).toBe('day-impossible');
    const story = lost().and(clerk, finding(lost(), [photos(2)], papers.bySigner('2026-03-02')));
    expect(item(story)).toMatchObject({
      stage: { status: 'received' },
      sheets: [{ signed: { on: '2026-03-02', short: [certificate] }, lostAt: null }],
    });
    expect(holds(story, 'agency:990101-police')).toEqual([photos(2)]);
    expect(holds(story, 'missing:S1')).toEqual([certificate]);
    const rest = story.and(clerk, finding(story, [certificate], papers.bySigner('2026-03-02')));
    expect(rest.happened()).toMatchObject([
      { type: 'PapersMoved', why: 'found', receipt: { on: '2026-03-02' } },
    ]);
  });

  test('what nobody signed for is taken back, with the reason, and can be handed over again; what is signed for cannot', () => {
    const recalling = (story: Story) =>
      on(story, '02', { type: 'recallSheet', sheet: 'S1', note: '勾错了人' });
    const story = onTheWay().and(clerk, recalling(onTheWay()));
    expect(holds(story, 'window:990101-window')).toEqual([photos(2), certificate]);
    expect(holds(story, 'transit:S1')).toEqual([]);
    const again = story.and(clerk, handing(story, [photos(2)], { sheet: 'S2' }));
    expect(holds(again, 'transit:S2')).toEqual([photos(2)]);
    expect(again.refusal(clerk, recalling(again)).code).toBe('sheet-closed');
    expect(signedFor().refusal(clerk, recalling(signedFor())).code).toBe('sheet-closed');
  });

  test('what was looked at and went home again goes along with nobody', () => {
    const seen = { material: 'Q', found: 'seen', copies: 1 } as const;
    const home = atWindow().and(clerk, { type: 'checkMaterials', marks: [seen] });
    const story = home.and(clerk, handing(home, [photos(2)]));
    expect(story.happened().at(-1)).toMatchObject({ type: 'ItemHandedOver', prints: [] });
  });

  test('of what came some may be too much, damaged or somebody else’s: it stands with the signature', () => {
    const signing = { type: 'signSheet', sheet: 'S1', short: [], odd: ['damaged', 'extra', 'damaged'] };
    const story = onTheWay().and(
      clerk,
      on(onTheWay(), '02', { ...signing, note: '凭证缺角，多一张照片', ...papers.bySigner('2026-03-02') }),
    );
    expect(item(story).sheets?.[0]?.signed?.odd).toEqual(['damaged', 'extra']);
    expect(story.refusal(clerk, on(story, '02', { type: 'signSheet', sheet: 'S1', short: [] })).code).toBe(
      'sheet-closed',
    );
  });

  test('a lost parcel is missing, and the item may be handed over again', () => {
    const story = onTheWay().and(
      clerk,
      on(onTheWay(), '02', { type: 'reportLost', sheet: 'S1', note: '邮路遗失' }),
    );
    expect(holds(story, 'missing:S1')).toEqual([photos(2), certificate]);
    const again = story.and(clerk, handing(story, [], { sheet: 'S2' }));
    expect(item(again).sheets?.map(each => [each.sheet, each.lostAt !== null])).toEqual([
      ['S1', true],
      ['S2', false],
    ]);
  });

  test('what is granted is filed where it is kept by the definition; the rest goes back by the window to the soldier', () => {
    const story = signedFor();
    const done = story.and(
      clerk,
      on(story, '02', { ...grantedHousehold, type: 'recordResult', on: '2026-03-03' }),
    );
    expect(holds(done, 'filed:990101-police')).toEqual([photos(2)]);
    const back = done.and(clerk, on(done, '02', { type: 'returnPapers', papers: [certificate] }));
    expect(holds(back, 'window:990101-window')).toEqual([certificate]);
    const given = back.and(clerk, { type: 'giveBack', papers: [certificate] });
    expect(holds(given, 'applicant')).toEqual([certificate]);
    expect(given.refusal(clerk, { type: 'giveBack', papers: [certificate] }).code).toBe('papers-not-there');
  });

  test('who names no paper returns nothing, and gives nothing back', () => {
    const none = on(signedFor(), '02', { type: 'returnPapers', papers: [], result: true });
    expect(signedFor().refusal(clerk, none).code).toBe('no-papers-named');
    expect(signedFor().refusal(clerk, { type: 'giveBack', papers: [] }).code).toBe('no-papers-named');
  });
});

describe('the window records what the department did on paper (R3.4)', () => {
  const pause = { type: 'recordPause', kind: 'external', reason: 'some', note: '等' } as const;

  test('its pause and its going on count by its own days', () => {
    const story = signedFor();
    const paused = story.and(clerk, on(story, '02', { ...pause, on: '2026-03-05' }), { on: '2026-03-09' });
    const going = paused.and(clerk, on(paused, '02', { type: 'recordResume', on: '2026-03-10' }), {
      on: '2026-03-12',
    });
    expect(item(going).clocks?.promised).toMatchObject({
      pauses: [{ pausedOn: '2026-03-05', resumedOn: '2026-03-10' }],
      due: '2026-03-20',
    });
    const early = on(going, '02', { ...pause, on: '2026-03-09' });
    expect(going.refusal(clerk, early)).toEqual({
      code: 'day-impossible',
      earliest: '2026-03-10',
      latest: '2026-03-12',
    });
  });

  test('its result is late by the day it decided, not by the day it was written down', () => {
    const story = signedFor();
    const result = (on_: string) =>
      on(story, '02', { ...grantedHousehold, type: 'recordResult', on: on_, number: '样公户字〔2026〕1号' });
    const intime = story.and(clerk, result('2026-03-17'), { on: '2026-03-20' });
    expect(item(intime).stage).toMatchObject({ status: 'concluded', on: '2026-03-17' });
    expect(lateBy(item(intime), '2026-03-20', sampleCalendar)).toBe(0);
    const late = story.and(clerk, result('2026-03-19'), { on: '2026-03-20' });
    expect(lateBy(item(late), '2026-03-20', sampleCalendar)).toBe(2);
    const recorded = intime.happened().find(body => body.type === 'ItemConcluded')!.recordedFor!;
    expect(recorded).toMatchObject({ agency: '990101-police', on: '2026-03-17' });
    expect(intime.box[recorded.number!]).toBe('样公户字〔2026〕1号');
  });
});
