import { expect, test } from 'vitest';
import { police } from '../application/given.ts';
import { carded } from '../application/given-oversight.ts';
import { denied, on } from '../application/given-stories.ts';
import { nextCalendar } from '../calendar/sample-calendar.ts';
import { cardEnded } from './card-ended.ts';
import { cardDueWords } from './words.ts';

const item = (story: ReturnType<typeof carded>) => story.state.items['02']!;
const ended = () => {
  const open = carded('2026-03-17');
  return open.and(police, on(open, '02', denied), { on: '2026-03-19' });
};

test('R6.2 a card says of an open item how late it was when issued, of an ended one when it ended and how late it was then', () => {
  expect(cardEnded(item(carded('2026-03-17')), 'promise', nextCalendar)).toBeNull();
  const told = cardEnded(item(ended()), 'promise', nextCalendar);
  expect(told).toEqual({ outcome: 'denied', on: '2026-03-19', late: 3 });
  const card = { due: '2026-03-16', late: 1 };
  expect(cardDueWords({ ...card, ended: null })).toBe('到期 2026-03-16，发牌时超 1 个工作日');
  expect(cardDueWords({ ...card, ended: told })).toBe(
    '到期 2026-03-16，办结于 2026-03-19，办结时超 3 个工作日',
  );
  expect(cardDueWords({ ...card, ended: { ...told!, outcome: 'terminated' } })).toBe(
    '到期 2026-03-16，结束于 2026-03-19，结束时超 3 个工作日',
  );
  expect(cardDueWords({ due: null, late: 0, ended: { ...told!, late: 0 } })).toBe('办结于 2026-03-19');
});

test('what is late by the promise alone was not late by the statutory limit, which a card of that cause is about', () => {
  expect(cardEnded(item(ended()), 'statutory', nextCalendar)).toMatchObject({ late: 0 });
});
