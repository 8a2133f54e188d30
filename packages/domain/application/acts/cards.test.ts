import { expect, test } from 'vitest';
import { nextCalendar, sampleCalendar } from '../../calendar/sample-calendar.ts';
import { findCard, standingOf } from '../../oversight/card.ts';
import { cardsDue } from '../../oversight/cards-due.ts';
import { cardLines } from '../../view/card-line.ts';
import { lensOn, theSoldier } from '../../view/given-lens.ts';
import type { Application } from '../application.ts';
import type { Command } from '../command.ts';
import { platform, police, type Story } from '../given.ts';
import { answer, cancel, carded, city, issue, thresholds } from '../given-oversight.ts';
import { denied, inHand, on } from '../given-stories.ts';

/** As if a later notice had made Monday, 9 March a day off. */
const withoutMonday = {
  id: 'sample-2026b',
  years: {
    '2026': {
      ...sampleCalendar.years['2026']!,
      off: [...sampleCalendar.years['2026']!.off, '2026-03-09' as const].sort(),
    },
  },
};

const special = { type: 'pause', kind: 'special', reason: 'some', note: '等待考试', until: '2026-03-31' };

/** The cards of item 02; 04, promised for five days, has others of its own. */
const of02 = ({ cards = [] }: Application) => cards.filter(card => card.item === '02');

/** From 18 March red already at one working day, instead of three. */
const stricter = { ...thresholds, number: 2, redDays: 1, from: '2026-03-18' } as const;
const issueStricter: Command = {
  type: 'issueCards',
  thresholds: stricter,
  every: [stricter, { ...thresholds, from: null }],
};

test('R6.2 the day after the promise a yellow card goes to the office that has the item, to be answered in two working days', () => {
  expect(of02(inHand().and(platform, issue, { on: '2026-03-16' }).state)).toEqual([]);
  expect(of02(carded('2026-03-17').state)).toMatchObject([
    {
      item: '02',
      level: 'yellow',
      cause: 'promise',
      agency: '990101-police',
      handler: 'police',
      due: '2026-03-16',
      late: 1,
      calendar: 'sample-2026',
      thresholds: 1,
      answerBy: '2026-03-19',
    },
  ]);
});

test('a red one follows after three working days, and none after it; the same is never issued twice', () => {
  const red = carded().and(platform, issue, { on: '2026-03-19' });
  expect(of02(red.state).map(card => [card.level, card.cause, card.late])).toEqual([
    ['yellow', 'promise', 1],
    ['red', 'promise-long', 3],
  ]);
  expect(red.refusal(platform, issue, { on: '2026-04-30' })).toEqual({ code: 'nothing-to-settle' });
});

test('what nobody looked at until it was red gets the red card alone', () => {
  expect(of02(carded('2026-03-27').state).map(card => card.level)).toEqual(['red']);
});

test('a card’s facts stay as they were when the calendar moves the due day afterwards', () => {
  const clocked = carded();
  const settled = clocked.and(platform, { type: 'settleClocks' }, { calendar: withoutMonday });
  expect(settled.state.items['02']?.clocks?.promised.due).toBe('2026-03-17');
  expect(findCard(settled.state, 1)).toEqual(findCard(clocked.state, 1));
});

test('a card can be counted again from what it froze: the day sent, both limits and every pause, whatever calendar holds later', () => {
  const paused = inHand().and(police, on(inHand(), '02', special), { on: '2026-03-04' });
  const again = paused.and(police, on(paused, '02', { type: 'resume' }), { on: '2026-03-06' });
  const late = again.and(platform, issue, { on: '2026-03-25' });
  const counted = {
    sentOn: '2026-03-02',
    promised: { days: 10, paused: 2, due: '2026-03-18' },
    statutory: { days: 20, paused: 2, due: '2026-04-01' },
    pauses: [{ from: '2026-03-04', to: '2026-03-06' }],
    redDays: 3,
  };
  const seen = (story: Story) => cardLines(lensOn(story, theSoldier)).find(card => card.item.code === '02');
  expect(seen(late)).toMatchObject({ cause: 'promise-long', due: '2026-03-18', late: 5, counted });
  const settled = late.and(platform, { type: 'settleClocks' }, { calendar: withoutMonday });
  expect(settled.state.items['02']?.clocks?.promised.due).toBe('2026-03-19');
  expect(seen(settled)).toMatchObject({ due: '2026-03-18', late: 5, counted });
});

test('a card of a history that kept no clocks is shown without them', () => {
  const { state, ...rest } = carded();
  const cards = state.cards!.map(({ counted: _counted, redDays: _redDays, ...card }) => card);
  const before = { ...rest, state: { ...state, cards } } as Story;
  expect(cardLines(lensOn(before, theSoldier)).map(card => card.counted)).toEqual(cards.map(() => null));
});

test('an office that ends its item late is answerable all the same', () => {
  const ended = inHand().and(police, on(inHand(), '02', denied), { on: '2026-03-17' });
  expect(of02(ended.and(platform, issue, { on: '2026-03-18' }).state)).toHaveLength(1);
});

test('the office answers with the cause and what it does; it may add to it', () => {
  const answered = carded().and(police, answer, { on: '2026-03-18' });
  const card = findCard(answered.state, 1)!;
  expect(standingOf(card)).toBe('answered');
  expect(answered.box[card.answers[0]!.why]).toBe('人手不足');
  expect(answered.box[card.answers[0]!.measure]).toBe('今日办结');
  expect(findCard(answered.and(police, answer).state, 1)!.answers).toHaveLength(2);
});

test('who approves it takes a card back with his reason; then nobody answers it any more', () => {
  const over = carded().and(city, cancel);
  const card = findCard(over.state, 1)!;
  expect(standingOf(card)).toBe('cancelled');
  expect(over.box[card.cancelled!.note]).toBe('系统停机一日');
  expect(over.refusal(police, answer).code).toBe('card-cancelled');
  expect(over.refusal(city, cancel).code).toBe('card-cancelled');
  expect(carded().refusal(city, { ...cancel, reason: ' ' }).code).toBe('card-needs-words');
});

test('nobody takes back a card of his own office (东莞: the office that looks on has items too)', () => {
  expect(carded().refusal(police, cancel).code).toBe('card-own-office');
});

test('a card never moves an item under the hands of who works on it', () => {
  const before = inHand();
  const claim = on(before, '02', denied);
  expect(
    before.and(platform, issue, { on: '2026-03-17' }).and(police, claim).state.items['02']?.stage.status,
  ).toBe('concluded');
});

test('the province’s other thresholds give other cards', () => {
  const told = {
    today: '2026-03-17',
    calendar: nextCalendar,
    thresholds: { ...thresholds, number: 2, redDays: 1 },
  } as const;
  expect(cardsDue(inHand().state, told).filter(card => card.item === '02')).toMatchObject([
    { level: 'red', cause: 'promise-long', thresholds: 2 },
  ]);
});

test('R6.2 a stricter rule does not reach back: what ended before its day is judged by the rule of the day it ended, what is open by today’s', () => {
  const ended = inHand().and(police, on(inHand(), '02', denied), { on: '2026-03-17' });
  const byOld = { level: 'yellow', cause: 'promise', late: 1, thresholds: 1, redDays: 3 };
  expect(of02(ended.and(platform, issueStricter, { on: '2026-03-18' }).state)).toMatchObject([byOld]);
  const told = ended.and(platform, issue, { on: '2026-03-17' });
  expect(told.refusal(platform, issueStricter, { on: '2026-03-18' })).toEqual({ code: 'nothing-to-settle' });
  const open = carded('2026-03-17').and(platform, issueStricter, { on: '2026-03-18' });
  expect(of02(open.state).map(card => [card.level, card.thresholds])).toEqual([
    ['yellow', 1],
    ['red', 2],
  ]);
  const endedSince = inHand().and(police, on(inHand(), '02', denied), { on: '2026-03-18' });
  expect(of02(endedSince.and(platform, issueStricter, { on: '2026-03-19' }).state)).toMatchObject([
    { level: 'red', cause: 'promise-long', thresholds: 2 },
  ]);
});

test('a clock that stood still when the rule changed is judged by the rule before, until it goes on', () => {
  const late = carded('2026-03-17');
  const paused = late.and(police, on(late, '02', special), { on: '2026-03-17' });
  expect(paused.refusal(platform, issueStricter, { on: '2026-03-19' })).toEqual({
    code: 'nothing-to-settle',
  });
  const again = paused.and(police, on(paused, '02', { type: 'resume' }), { on: '2026-03-20' });
  expect(
    of02(again.and(platform, issueStricter, { on: '2026-03-24' }).state).map(card => card.level),
  ).toEqual(['yellow', 'red']);
});
