import Excel from '@protobi/exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annexDesk, annexStory } from '../test-annex-calls.ts';
import { type Cast, castOf } from '../test-calls.ts';
import { type Office, openOffice } from '../test-office.ts';
import { multipart } from '../test-upload.ts';

let office: Office;
let cast: Cast;
let story: ReturnType<typeof annexStory>;
let desk: ReturnType<typeof annexDesk>;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
  story = annexStory(office, cast);
  desk = annexDesk(office);
});
afterAll(() => office.close());

const get = (...asked: Parameters<typeof desk.get>) => desk.get(...asked);
const post = (...asked: Parameters<typeof desk.post>) => desk.post(...asked);
const row = (round: string, path?: string) => desk.row(round, path);
const cellOf = (...of: Parameters<typeof desk.cellOf>) => desk.cellOf(...of);

describe('R8.4 every cell says where it comes from', () => {
  test('counted, typed, changed with who, when and from what, and back again; the change repeated under its key is made once', async () => {
    await office.accepted(cast.clerk.person);
    const round = await story.opened();
    const before = (await get(cast.lead, row(round))).body;
    const counted = (cellOf(before, 'people') as unknown as { computed: number }).computed;
    expect(counted).toBeGreaterThan(0);
    expect(cellOf(before, 'copiesBefore')).toMatchObject({ source: 'empty', said: null });
    const change = {
      cells: [
        { cell: 'people', value: counted + 5 },
        { cell: 'copiesBefore', value: 16 },
      ],
      reason: '含纸面办理 5 人',
    };
    const unexplained = await post(cast.lead, row(round, '/cells'), { cells: change.cells });
    expect([unexplained.status, unexplained.body.code]).toEqual([422, 'change-needs-reason']);
    await post(cast.lead, row(round, '/cells'), change, 'change-once');
    const { body } = await post(cast.lead, row(round, '/cells'), change, 'change-once');
    expect(cellOf(body, 'people')).toMatchObject({
      source: 'changed',
      said: counted + 5,
      computed: counted,
      entered: { by: '测试员', reason: '含纸面办理 5 人' },
    });
    expect(cellOf(body, 'copiesBefore')).toMatchObject({ source: 'entered', said: 16 });
    expect(
      body.history.lines.filter(({ text }: { text: string }) => text.includes('“享受服务人数”')),
    ).toEqual([
      expect.objectContaining({
        text: `江门市台山市：“享受服务人数”由 ${counted} 改为 ${counted + 5}，理由：含纸面办理 5 人`,
        by: '测试员',
      }),
    ]);
    const back = await post(cast.lead, row(round, '/cells'), { cells: [{ cell: 'people', value: null }] });
    expect(cellOf(back.body, 'people')).toMatchObject({ source: 'computed', said: counted });
  });

  test('the cases behind a figure are as many as the figure, page by page and in the workbook, names masked', async () => {
    const round = await story.opened();
    const { body } = await get(cast.lead, row(round, '/cases?figure=people'));
    const own = (await get(cast.lead, row(round))).body;
    expect(body.people).toBe((cellOf(own, 'people') as unknown as { computed: number }).computed);
    expect(body.lines.length).toBe(body.cases);
    expect(body.lines[0].applicant).toMatch(/\*/);
    const book = new Excel.Workbook();
    const answer = await office.app.inject({
      method: 'GET',
      url: row(round, '/cases.xlsx?figure=people'),
      headers: {
        'sec-fetch-site': 'same-origin',
        cookie: [...cast.lead.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    await book.xlsx.load(answer.rawPayload as unknown as ArrayBuffer);
    expect(book.worksheets[0]!.rowCount).toBe(body.cases + 3);
    expect((await get(cast.lead, row(round, '/cases?figure=copiesBefore'))).status).toBe(404);
  });

  test('the boxes of the annex and the items behind them are shown, the two that report nothing of ours among them', async () => {
    const { body } = await get(cast.lead, row(await story.opened()));
    const { mapping } = body.form as { mapping: { label: string; items: string[]; other: boolean }[] };
    expect(mapping).toHaveLength(14);
    expect(mapping.filter(({ items }) => items.length === 0).map(({ label }) => label)).toEqual([
      '安置关系转移',
      '退役士兵经济适用房申报',
    ]);
    expect(mapping.filter(({ other }) => other).map(({ items }) => items[0])).toEqual([
      '党员组织关系转移',
      '预备役登记',
    ]);
  });
});

describe('a county’s own Excel (R8.3)', () => {
  const read = async (round: string, change: (sheet: Excel.Worksheet) => void) => {
    const answer = await office.app.inject({
      method: 'GET',
      url: row(round, '/template.xlsx'),
      headers: {
        'sec-fetch-site': 'same-origin',
        cookie: [...cast.lead.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    const book = new Excel.Workbook();
    await book.xlsx.load(answer.rawPayload as unknown as ArrayBuffer);
    change(book.worksheets[0]!);
    const bytes = Buffer.from(await book.xlsx.writeBuffer());
    return office.ask(cast.lead.browser, {
      method: 'POST',
      url: row(round, '/file'),
      ...multipart(bytes, '台山市.xlsx'),
    });
  };

  test('the template filled in is read back and taken as typed cells; the dry run changes nothing', async () => {
    const round = await story.opened();
    const { status, body } = await read(round, sheet => {
      const write = (place: string, from: RegExp, to: string) => {
        const cell = sheet.getCell(place);
        expect(String(cell.value)).toMatch(from);
        cell.value = String(cell.value).replace(from, to);
      };
      write('C4', /□ 其他 具体是：_+/, '☑ 其他 具体是：党群服务中心');
      write('E4', /3\. _+/, '3. 优待证申领');
      write('G4', /办理前_+份/, '办理前16份');
      sheet.getCell('F4').value = 21;
    });
    expect([status, body.faults]).toEqual([200, []]);
    const copies = body.cells.find((each: { cell: string }) => each.cell === 'copiesBefore');
    expect(copies).toMatchObject({ now: '空', text: '16', differs: true, needsReason: false });
    const value = (cell: string) => body.cells.find((each: { cell: string }) => each.cell === cell)?.value;
    expect(value('office')).toEqual({ code: 'other', named: '党群服务中心' });
    expect(value('otherServices')).toContain('优待证申领');
    expect([value('copiesBefore'), value('people')]).toEqual([16, 21]);
    expect(
      (cellOf((await get(cast.lead, row(round))).body, 'copiesBefore') as { said?: unknown })!.said,
    ).toBeNull();
    const cells = body.cells.map(({ cell, value }: { cell: string; value: unknown }) => ({ cell, value }));
    const taken = await post(cast.lead, row(round, '/cells'), { cells, reason: '按本县台账' });
    expect(cellOf(taken.body, 'copiesBefore')).toMatchObject({ source: 'entered', said: 16 });
  });

  test('each wrong cell is named with its address in a sentence', async () => {
    const { body } = await read(await story.opened(), sheet => {
      sheet.getCell('B4').value = '☑ 有\n☑ 没有';
      sheet.getCell('C4').value = '☑ 居委会';
      sheet.getCell('F4').value = '二十人';
      sheet.getCell('G4').value = String(sheet.getCell('G4').value).replace(/办理前_+份/, '办理前约十份');
    });
    expect(body.faults.map(({ address }: { address: string }) => address)).toEqual(['B4', 'C4', 'F4', 'G4']);
    expect(body.faults[2].sentence).toBe('人数“二十人”不是可以填报的整数，请填 0 至 100000 之间的整数。');
  });

  test('what is no workbook, and one without the row, are told', async () => {
    const round = await story.opened();
    const send = (bytes: Buffer) =>
      office.ask(cast.lead.browser, {
        method: 'POST',
        url: row(round, '/file'),
        ...multipart(bytes, 'x.xlsx'),
      });
    expect((await send(Buffer.from('不是'))).body.faults[0].address).toBe('文件');
    const other = await read(round, sheet => {
      sheet.getCell('A4').value = '恩平市';
    });
    expect(other.body.faults[0].sentence).toContain('没有找到“台山市”这一行');
  });
});
