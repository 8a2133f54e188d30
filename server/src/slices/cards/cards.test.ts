import type { Command } from '@yimen/domain/application/command.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writtenBook } from '../../excel/test-workbook.ts';
import { acceptedEleven, acted, results, staff, testPlatform } from '../../store/test-platform.ts';
import { issueCards } from '../test-oversight-calls.ts';
import { cardTables, monthTables } from './cards-excel.ts';
import { countMonths } from './count-months.ts';
import { listCards } from './list-cards.ts';
import { lookAtCards, newsOf, toAnswer } from './look-at-cards.ts';

let today = '2026-11-16';
let platform: Awaited<ReturnType<typeof testPlatform>>;
const league = staff('440781-youth-league', 'handler');
const lead = staff('440781-veterans', 'lead', 'handler');
const city = staff('440700-veterans', 'supervisor');
const province = staff('440000-veterans', 'supervisor');
let id = '';
let issued = 0;

beforeAll(async () => {
  platform = await testPlatform(() => `${today}T02:00:00.000Z`);
  id = (await acceptedEleven(platform)).state.id;
  today = '2026-11-25';
  await issueCards(platform, id, '04');
  const { rows } = await platform.pool.query('select count(*)::int as many from card');
  issued = rows[0].many;
});
afterAll(() => platform.close());

const seen = async (who: typeof league) => (await listCards(platform, who, { show: 'all' })).lines;
const answer = (card: number) =>
  acted(platform, league, id, { type: 'answerCard', card, why: '人手不足', measure: '今日办结' });

describe('R6.2 each sees the cards of his own reach', () => {
  test('the office its own; the lead, the city and the province all of theirs', async () => {
    expect((await seen(league)).map(({ item }) => item)).toEqual(['04']);
    expect(issued).toBeGreaterThan(1);
    for (const who of [lead, city, province]) expect((await seen(who)).length).toBe(issued);
  });

  test('the window, the next county, the next city and the police next door see none of them', async () => {
    for (const who of [
      staff('440781-window', 'clerk'),
      staff('440783-veterans', 'lead', 'handler'),
      staff('442000-veterans', 'supervisor'),
      staff('440783-youth-league', 'handler'),
      staff('440700-veterans', 'administrator'),
    ]) {
      expect(await seen(who), who.agency).toEqual([]);
      expect((await countMonths(platform, who, {})).total.issued).toBe(0);
    }
  });

  test('mine is what I had in hand, my unit’s what my office has', async () => {
    const of = async (who: typeof league, whose: 'mine' | 'unit') =>
      (await listCards(platform, who, { show: 'all', whose })).lines.length;
    expect([await of(league, 'mine'), await of(league, 'unit')]).toEqual([0, 1]);
    expect(await of(city, 'unit')).toBe(0);
  });
});

test('R6.2 a card goes from waiting over late to answered and cancelled, and is counted once in its month each day', async () => {
  const card = (await seen(league))[0]!;
  const standing = async () => {
    const { lines, total } = await countMonths(platform, lead, { month: '2026-11' });
    const mine = lines.find(line => line.agency === league.agency)!;
    expect(mine.inTime + mine.late + mine.waiting + mine.cancelled).toBe(mine.issued);
    expect(total.issued).toBe(issued);
    const { counts } = await listCards(platform, league, { show: 'all', month: '2026-11' });
    expect(counts).toMatchObject({
      waiting: mine.waiting,
      overdue: mine.overdue,
      late: mine.late,
      cancelled: mine.cancelled,
    });
    return [mine.waiting, mine.overdue, mine.late, mine.cancelled];
  };
  expect([await toAnswer(platform, league), await toAnswer(platform, city)]).toEqual([1, 0]);
  expect(await standing()).toEqual([1, 0, 0, 0]);
  today = '2026-11-27';
  expect(card.answerBy).toBe('2026-11-27');
  expect(await standing()).toEqual([1, 0, 0, 0]);
  today = '2026-11-30';
  expect(await standing()).toEqual([1, 1, 0, 0]);
  await answer(card.card);
  expect(await standing()).toEqual([0, 0, 1, 0]);
  expect((await listCards(platform, lead, { show: 'late' })).lines).toMatchObject([
    { item: '04', answeredOn: '2026-11-30', inTime: false },
  ]);
  await acted(platform, city, id, { type: 'cancelCard', card: card.card, reason: '系统停机一日' });
  expect(await standing()).toEqual([0, 0, 0, 1]);
  expect(await toAnswer(platform, league)).toBe(0);
});

test('R6.2 office and lead are told of what somebody else did until they have looked; nobody of his own act', async () => {
  expect(await newsOf(platform, league)).toBe(1);
  const before = await newsOf(platform, city);
  expect(await newsOf(platform, lead)).toBe(issued);
  expect(before).toBe(issued - 1);
  const { at, lines } = await listCards(platform, league, { show: 'news' });
  expect(lines).toMatchObject([{ item: '04', standing: 'cancelled' }]);
  expect(await lookAtCards(platform, league, at)).toBe(0);
  expect(await lookAtCards(platform, league, '2020-01-01T00:00:00.000Z')).toBe(0);
  await expect(lookAtCards(platform, staff('440781-window', 'clerk'), at)).rejects.toThrow('not-found');
});

test('the list goes on page by page, nothing twice and nothing left out, what must be answered first in front', async () => {
  for (let count = 0; count < 5; count++) {
    today = `2026-12-0${count + 1}`;
    const { state } = await acceptedEleven(platform);
    today = `2027-01-0${count + 4}`;
    await issueCards(platform, state.id, '04');
  }
  for (const show of ['waiting', 'all'] as const) {
    const met: { answerBy: string; issuedOn: string; key: string }[] = [];
    let after: string | undefined;
    do {
      const page = await listCards(platform, province, { show }, after);
      met.push(...page.lines.map(line => ({ ...line, key: `${line.application}/${line.card}` })));
      after = page.next ?? undefined;
      if (page.next === null) expect(page.counts[show]).toBe(met.length);
    } while (after !== undefined);
    expect(met.length).toBeGreaterThan(30);
    expect(new Set(met.map(({ key }) => key)).size).toBe(met.length);
    const order = met.map(line => (show === 'waiting' ? line.answerBy : line.issuedOn));
    expect(order).toEqual(show === 'waiting' ? [...order].sort() : [...order].sort().reverse());
  }
});

test('list and month go out as a spreadsheet that says the same, without anything written in a card', async () => {
  const book = await writtenBook(await cardTables(platform, league, { show: 'cancelled' }));
  const sheet = book.worksheets[0]!;
  expect(sheet.getCell('A1').value).toBe('督办牌清单');
  expect(sheet.rowCount).toBe(4);
  expect(sheet.getRow(4).values).toEqual(expect.arrayContaining(['已撤销', '2026-11-30', '否']));
  expect(JSON.stringify(sheet.getSheetValues())).not.toMatch(/人手不足|停机|麦穗/);
  const months = await writtenBook(await monthTables(platform, lead, { month: '2026-11' }));
  const last = months.worksheets[0]!.lastRow!;
  expect([last.getCell(1).value, last.getCell(2).value]).toEqual(['合计', issued]);
});

test('R6.2 list and workbook say of a card whose item has ended since, when that was and how late it was then, beside what the card froze', async () => {
  today = '2026-11-16';
  const { state } = await acceptedEleven(platform);
  const on = (body: object) =>
    acted(platform, league, state.id, { item: '04', seen: null, ...body } as Command);
  today = '2026-11-25';
  await issueCards(platform, state.id, '04');
  const choice = { show: 'waiting' } as const;
  const line = async () =>
    (await listCards(platform, league, choice)).lines.find(({ application }) => application === state.id)!;
  const { late } = await line();
  expect(await line()).toMatchObject({ ended: null });
  today = '2026-11-27';
  await on({ type: 'receive' });
  await on({ type: 'conclude', outcome: 'granted', result: results['04'] });
  today = '2026-12-08';
  expect(await line()).toMatchObject({
    late,
    ended: { outcome: 'granted', on: '2026-11-27', late: late + 2 },
  });
  const sheet = (await writtenBook(await cardTables(platform, league, choice))).worksheets[0]!;
  const row = sheet.getRows(4, sheet.rowCount - 3)!.find(each => each.getCell(4).value === state.number)!;
  expect([11, 12, 13, 14].map(cell => row.getCell(cell).value)).toEqual([
    late,
    '准予办结',
    '2026-11-27',
    late + 2,
  ]);
});
