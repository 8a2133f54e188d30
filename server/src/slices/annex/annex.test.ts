import Excel from '@protobi/exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnnexWish, actOnSheet } from '../../annex/act-on-sheet.ts';
import { annexStory, typedBody } from '../test-annex-calls.ts';
import { type Cast, castOf } from '../test-calls.ts';
import { type Member, type Office, openOffice } from '../test-office.ts';
import { multipart } from '../test-upload.ts';

let office: Office;
let cast: Cast;
let story: ReturnType<typeof annexStory>;
let next: Member;
const county = '440781';
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
  story = annexStory(office, cast);
  next = await office.member('annex-kp', '440783-veterans', 'lead');
});
afterAll(() => office.close());

const get = (who: { browser: Member['browser'] }, url: string) =>
  office.ask(who.browser, { method: 'GET', url });
const post = (who: { browser: Member['browser'] }, url: string, payload: object = {}, key?: string) =>
  office.ask(who.browser, {
    method: 'POST',
    url,
    payload,
    ...(key !== undefined && { headers: { 'idempotency-key': key } }),
  });
const row = (round: string, path = '') => `/api/annex/rounds/${round}/rows/${county}${path}`;
const sheet = (round: string, path = '') => `/api/annex/rounds/${round}/sheets/440700${path}`;
const cellOf = (body: { cells: { cell: string }[] }, name: string) =>
  body.cells.find(({ cell }) => cell === name);

describe('R8.1 a round goes from the province to the counties and back', () => {
  test('opening it once gives 21 cities 124 rows; repeated under its key it is the same round, and days that run backwards are none', async () => {
    const today = office.platform.today();
    const wanted = { title: '2026年第一轮填报', from: '2026-01-01', to: today, due: today };
    const first = await post(cast.province, '/api/annex/rounds', wanted, 'open-once-1');
    const again = await post(cast.province, '/api/annex/rounds', wanted, 'open-once-1');
    expect([first.status, again.body]).toEqual([200, first.body]);
    const { rows } = await office.platform.pool.query(
      `select count(*)::int as sheets, sum((select count(*) from jsonb_object_keys(state -> 'rows')))::int as rows
       from annex_sheet where round = $1`,
      [first.body.round],
    );
    expect(rows).toEqual([{ sheets: 21, rows: 124 }]);
    const wrong = await post(cast.province, '/api/annex/rounds', {
      ...wanted,
      from: '2026-05-01',
      to: '2026-04-01',
      due: '2020-01-01',
    });
    expect(wrong.body.fields.map(({ field }: { field: string }) => field)).toEqual(['to', 'due']);
  });

  test('fills, is returned with a reason, is taken together, sent and frozen; a correction is a new version and the first stays readable', async () => {
    const round = await story.opened();
    for (const division of story.counties.filter(each => each !== county)) {
      const person = { ...cast.lead.person, agency: `${division}-veterans`, division };
      await story.filled(round, { ...cast.lead, person }, division);
      await story.does(round, cast.supervisor, { type: 'mergeRow', division });
    }
    await story.filled(round, cast.lead, county);
    const returned = await post(cast.supervisor, row(round, '/return'), { reason: '办理前份数请核实。' });
    expect(returned.body).toMatchObject({ status: 'returned', returned: '办理前份数请核实。' });
    expect(returned.body.offers).toEqual([]);
    expect((await get(cast.lead, row(round))).body.offers).toEqual(['enterCell', 'submitRow']);
    expect((await post(cast.lead, row(round, '/submit'))).body.status).toBe('submitted');
    const early = await post(cast.supervisor, sheet(round, '/send'));
    expect([early.status, early.body.code]).toEqual([422, 'rows-open']);
    await post(cast.supervisor, row(round, '/merge'));
    await post(cast.supervisor, sheet(round, '/problems'), { problems: '个别部门还没有接入。' });
    await post(cast.supervisor, sheet(round, '/signatories'), {
      head: '甲',
      filledBy: '乙',
      contact: '0750-1234567',
    });
    expect((await post(cast.supervisor, sheet(round, '/send'))).body).toMatchObject({
      status: 'sent',
      offers: ['beginCorrection'],
    });
    const frozen = await post(cast.supervisor, sheet(round, '/problems'), { problems: '改了' });
    expect([frozen.status, frozen.body.code]).toEqual([409, 'sheet-not-now']);
    expect(frozen.body.detail).toContain('已报省厅');
    await post(cast.province, sheet(round, '/receive'));
    const begun = await post(cast.province, sheet(round, '/correct'), { reason: '人数请核实。' });
    expect(begun.body).toMatchObject({ status: 'open', version: 2, correction: '人数请核实。' });
    await post(cast.supervisor, row(round, '/cells'), {
      cells: [{ cell: 'people', value: 77 }],
      reason: '核实后更正',
    });
    expect((await post(cast.supervisor, sheet(round, '/send'))).body.versions).toHaveLength(2);
    const people = async (version: number) => {
      const { body } = await get(cast.supervisor, sheet(round, `?version=${version}`));
      return body.rows.find((each: { division: string }) => each.division === county).printed.people[0].text;
    };
    expect(await people(2)).toBe('77');
    expect(await people(1)).not.toBe('77');
    expect((await get(cast.supervisor, sheet(round, '?version=3'))).status).toBe(404);
  });

  test('the province sees who has sent and reminds the others; the words stand on the sheet and on the row', async () => {
    const round = await story.sent();
    const { body } = await post(cast.province, `/api/annex/rounds/${round}/urge`, {
      words: '请于本周五前报送。',
    });
    expect(body.urged).toBe(20);
    const seen = await get(cast.province, `/api/annex/rounds/${round}`);
    const of = (city: string) => seen.body.sheets.find((each: { city: string }) => each.city === city);
    expect(of('440700')).toMatchObject({ status: 'sent', urgedAt: null, rows: 7, merged: 7 });
    expect(of('441400').urgedAt).not.toBeNull();
    const meizhou = await office.member(`annex-mz-${round}`, '441402-veterans', 'lead');
    const own = await get(meizhou, `/api/annex/rounds/${round}/rows/441402`);
    expect(own.body.urged).toMatchObject({ words: '请于本周五前报送。' });
  });

  test('东莞, which has no counties, fills its one row itself', async () => {
    const round = await story.opened();
    const dg = await office.member('annex-dg', '441900-veterans', 'lead');
    const place = `/api/annex/rounds/${round}/rows/441900`;
    await post(dg, `${place}/cells`, typedBody);
    expect((await post(dg, `${place}/submit`)).body.status).toBe('merged');
  });
});

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
    expect(body.history.filter(({ text }: { text: string }) => text.includes('“享受服务人数”'))).toEqual([
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

describe('what is not his is not there for him', () => {
  test('the row of one county on every route, for the next county, the next city, others of the county, a soldier and a stranger', async () => {
    const round = await story.opened();
    const nextCity = await office.member('annex-zs', '442000-veterans', 'lead', 'supervisor');
    const data = await office.member('annex-data', '440781-government-data', 'supervisor');
    const reads = [
      row(round),
      row(round, '/cases?figure=people'),
      row(round, '/cases.xlsx?figure=people'),
      row(round, '/template.xlsx'),
      sheet(round),
    ];
    const writes: [string, object][] = [
      [row(round, '/cells'), { cells: [{ cell: 'people', value: 1 }] }],
      [row(round, '/submit'), {}],
      [row(round, '/return'), { reason: '不对' }],
      [row(round, '/merge'), {}],
      [sheet(round, '/problems'), { problems: '无' }],
      [sheet(round, '/signatories'), { head: '甲', filledBy: '乙', contact: '1' }],
      [sheet(round, '/send'), {}],
      [sheet(round, '/receive'), {}],
      [sheet(round, '/correct'), { reason: '不对' }],
      [sheet(round, '/urge'), { words: '快' }],
    ];
    const before = await revision(round);
    for (const who of [next, nextCity, cast.clerk, cast.handler, cast.citizen]) {
      for (const url of reads) expect((await get(who, url)).status, url).toBe(404);
      for (const [url, body] of writes) expect((await post(who, url, body)).status, url).toBe(404);
    }
    for (const url of reads) expect((await get({ browser: office.browser() }, url)).status).toBe(401);
    for (const [url, body] of writes) expect((await post(data, url, body)).status, url).toBe(404);
    expect((await get(data, row(round))).status).toBe(200);
    expect(await revision(round)).toBe(before);
  });

  test('each level does its own part only: the county no review, the city no filling in and no receiving, the province no filling in', async () => {
    const round = await story.opened();
    const tries: [Member, string, object, number][] = [
      [cast.lead, row(round, '/merge'), {}, 404],
      [cast.lead, sheet(round), {}, 404],
      [cast.supervisor, row(round, '/submit'), {}, 404],
      [cast.supervisor, row(round, '/cells'), { cells: [{ cell: 'people', value: 1 }] }, 409],
      [cast.supervisor, sheet(round, '/receive'), {}, 404],
      [cast.province, row(round, '/cells'), { cells: [{ cell: 'people', value: 1 }] }, 404],
      [cast.province, sheet(round, '/send'), {}, 404],
    ];
    for (const [who, url, body, status] of tries)
      expect((await post(who, url, body)).status, `${who.person.division} ${url}`).toBe(status);
    expect((await get(cast.supervisor, `/api/annex/rounds/${round}`)).status).toBe(404);
    expect(
      (
        await post(cast.lead, '/api/annex/rounds', {
          title: '自己开的',
          from: '2026-01-01',
          to: '2026-01-02',
          due: '2099-01-01',
        })
      ).status,
    ).toBe(404);
  });

  test('two who change one sheet at the same moment are put in line, and nothing is lost', async () => {
    const round = await story.opened();
    const enter = (value: number): AnnexWish => ({
      type: 'enterCell',
      division: county,
      cell: 'people',
      value,
      reason: '核实',
    });
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        actOnSheet(office.platform, {
          person: cast.lead.person,
          name: { round, city: '440700' },
          wishes: [enter(n)],
          key: null,
        }),
      ),
    );
    const { rows } = await office.platform.pool.query(
      'select count(*)::int as many, max(seq) as last from annex_event where round = $1 and city = $2',
      [round, '440700'],
    );
    expect(rows).toEqual([{ many: 9, last: 9 }]);
  });
});

async function revision(round: string): Promise<number> {
  const { rows } = await office.platform.pool.query(
    'select sum(revision)::int as all from annex_sheet where round = $1',
    [round],
  );
  return rows[0].all;
}
