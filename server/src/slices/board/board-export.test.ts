import Excel from '@protobi/exceljs';
import type { Command } from '@yimen/domain/application/command.ts';
import { boardFigures, boardFigureWords } from '@yimen/domain/oversight/board-figures.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countBoard } from '../../store/board/count-board.ts';
import { results, staff } from '../../store/test-platform.ts';
import { type Member, type Office, openOffice } from '../test-office.ts';

/** What leaves the board as a workbook says what it is of, is named after it, and has no column without words (R6.2). */
let office: Office;
let county: Member;
let forces: Member;
const clerk = staff('440781-window', 'clerk');
const handler = staff('440781-armed-forces', 'handler');
beforeAll(async () => {
  office = await openOffice();
  county = await office.member('e-county', '440781-veterans', 'lead');
  forces = await office.member('e-forces', '440781-armed-forces', 'handler');
  const [first] = [await office.accepted(clerk), await office.accepted(clerk), await office.submitted()];
  for (const act of [
    { type: 'recordCheck', check: 'enlistment', outcome: 'consistent' },
    { type: 'receive' },
    { type: 'conclude', outcome: 'granted', result: results['07'] },
  ])
    await office.act(handler, first, { item: '07', seen: null, ...act } as Command);
  await office.platform.pool.query(
    `update item set yellow_on = '2020-01-01' where agency = '440781-police' and status <> 'concluded'`,
  );
  await countBoard(office.platform);
});
afterAll(() => office.close());

const look = async (path: string) =>
  (await office.ask(county.browser, { method: 'GET', url: `/api/board${path}` })).body;

async function book(path: string, who = county): Promise<{ name: string; sheets: Excel.Worksheet[] }> {
  const cookie = [...who.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await office.app.inject({
    url: `/api/board${path}`,
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
  });
  expect([path, answer.statusCode]).toEqual([path, 200]);
  const read = new Excel.Workbook();
  await read.xlsx.load(answer.rawPayload as never);
  const name = decodeURIComponent(/UTF-8''(.*)$/.exec(String(answer.headers['content-disposition']))![1]!);
  return { name, sheets: read.worksheets };
}

const texts = (sheet: Excel.Worksheet, row: number) =>
  (sheet.getRow(row).values as unknown[]).slice(1).map(each => (each === undefined ? null : each));

test('a list has its place, period, meaning and time in its first rows, its file the place and the figure', async () => {
  const { name, sheets } = await book('/list.xlsx?figure=overdue');
  expect(name).toBe(`台山市 超期未办 ${office.platform.today()}.xlsx`);
  const sheet = sheets[0]!;
  expect(texts(sheet, 1)[0]).toBe('台山市　超期未办');
  expect([2, 3, 4, 5].map(row => String(texts(sheet, row)[0]).slice(0, 3))).toEqual([
    ...['范围：', '统计期', '含义：', '截至：'],
  ]);
  expect(texts(sheet, 4)[0]).toContain(boardFigureWords.overdue.means);
  expect(texts(sheet, 6)[0]).toMatch(/^共 \d+ 项$/);
  expect(texts(sheet, 7)).toEqual([
    ...['办件编号', '申请人', '安置地', '事项', '办理部门', '经办人', '预警级别', '承诺到期日'],
    ...['超承诺时限（工作日）', '法定到期日', '超法定时限（工作日）', '状态'],
  ]);
  const { about, lines } = await look('/list?figure=overdue');
  expect(sheet.rowCount).toBe(7 + lines.length);
  expect(about.title).toBe(texts(sheet, 1)[0]);
  expect(lines[0]).toMatchObject({ late: 0, handler: null, many: null });
  const decided = await book('/list.xlsx?figure=decided&from=2026-01-01&to=2026-01-09&item=07');
  expect(decided.name).toBe('台山市（预备役登记） 办结事项 2025-12-29至2026-01-11.xlsx');
  expect(texts(decided.sheets[0]!, 3)[0]).toContain('所选 2026-01-01 至 2026-01-09');
});

test('no list has a column that is empty for all of its lines', async () => {
  for (const figure of boardFigures) {
    const { total } = await look(`/list?figure=${figure}`);
    if (total === 0) continue;
    const sheet = (await book(`/list.xlsx?figure=${figure}`)).sheets[0]!;
    const heads = texts(sheet, 7);
    const empty = heads.filter((_, column) =>
      Array.from({ length: sheet.rowCount - 7 }, (_each, row) => texts(sheet, 8 + row)[column]).every(
        cell => cell === null || cell === '',
      ),
    );
    expect([figure, empty]).toEqual([figure, []]);
  }
});

test("the board's own tables: every figure with unit and meaning, each line as the page has it; an office gets its own", async () => {
  const board = await look('?weeks=4');
  const { name, sheets } = await book('/tables.xlsx?weeks=4');
  expect(name).toBe(`台山市 看板 ${board.period.from}至${board.period.to}.xlsx`);
  expect(sheets.map(sheet => sheet.name)).toEqual(['总体', '各部门', '各事项', '办理用时', '每周走势']);
  const [totals, offices, items, spread, weeks] = sheets as [
    Excel.Worksheet,
    Excel.Worksheet,
    Excel.Worksheet,
    Excel.Worksheet,
    Excel.Worksheet,
  ];
  const rows = Array.from({ length: totals.rowCount - 4 }, (_, row) => texts(totals, 5 + row));
  expect(rows.find(row => row[0] === '在办事项')).toEqual([
    ...['在办事项', board.live.open, '项', boardFigureWords.open.means],
  ]);
  expect(rows.find(row => row[0] === '提交申请')?.slice(0, 3)).toEqual(['提交申请', 3, '件']);
  const police = board.below.find((each: { code: string }) => each.code === '440781-police');
  const row = Array.from({ length: offices.rowCount - 5 }, (_, at) => texts(offices, 6 + at)).find(
    each => each[0] === police.name,
  );
  expect(row?.slice(1, 7)).toEqual([police.open, 0, police.warning, police.overdue, police.red, '100%']);
  expect([items.rowCount - 5, weeks.rowCount - 4]).toEqual([board.items.length, 4]);
  expect(texts(spread, 6)).toEqual([0, 1]);
  const own = await book('/tables.xlsx', forces);
  expect(own.name).toMatch(/^台山市人民武装部 看板 /);
  const { rows: records } = await office.platform.pool.query(
    `select subject from access_log where act = 'list-exported'`,
  );
  expect(records.map(each => each.subject)).toContainEqual(
    expect.stringMatching(/^看板各表 台山市人民武装部 /),
  );
});

test('days from and to are the weeks they lie in, on the board and in its lists alike', async () => {
  const today = office.platform.today();
  const [weeks, days] = [await look('?weeks=1'), await look(`?from=${today}&to=${today}`)];
  expect(days.period).toEqual({ ...weeks.period, asked: { from: today, to: today } });
  expect([days.days, days.cases, days.weeks]).toEqual([weeks.days, weeks.cases, weeks.weeks]);
  expect((await look(`/list?figure=submitted&from=${today}&to=${today}`)).total).toBe(weeks.cases.submitted);
  const before = await look('?from=2020-01-01&to=2020-02-01');
  expect([before.days.decided, before.cases.submitted, before.weeks.length]).toEqual([0, 0, 5]);
  const wrong = await look(`?from=${today}&to=2020-01-01`);
  expect(wrong).toMatchObject({ code: 'bad-request', fields: [{ field: 'to' }] });
});
