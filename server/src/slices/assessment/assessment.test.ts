import type Excel from '@protobi/exceljs';
import { proposedIndicators } from '@yimen/catalogue/oversight/assessment.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openedBook } from '../../excel/test-workbook.ts';
import { countBoard } from '../../store/board/count-board.ts';
import { results, staff } from '../../store/test-platform.ts';
import { type Member, type Office, openOffice } from '../test-office.ts';

/** 考核 over its routes (R6.3): who sees and sets what, that a fixed sheet stays, that a figure is what its list holds. */
let office: Office;
type Who = 'province' | 'city' | 'county' | 'next' | 'handler' | 'clerk' | 'administrator';
let people: Record<Who, Member>;
const clerk = staff('440781-window', 'clerk');
const forces = staff('440781-armed-forces', 'handler');
/** Of a year that is over, so that it can be fixed. */
const past = '2025-Q3';

beforeAll(async () => {
  office = await openOffice();
  people = {
    province: await office.member('a-province', '440000-veterans', 'supervisor'),
    city: await office.member('a-city', '440700-veterans', 'supervisor'),
    county: await office.member('a-county', '440781-veterans', 'lead'),
    next: await office.member('a-next', '440783-veterans', 'lead'),
    handler: await office.member('a-forces', '440781-armed-forces', 'handler'),
    clerk: await office.member('a-clerk', '440781-window', 'clerk'),
    administrator: await office.member('a-admin', '440000-veterans', 'administrator'),
  };
  for (const late of [false, false, true]) await decidedIn2025(late);
  await office.submitted();
  await countBoard(office.platform);
}, 60_000);
afterAll(() => office.close());

/** A case whose item of the forces was granted in August 2025, in time or not; only the rows are moved there, as nobody can act in the past. */
async function decidedIn2025(late: boolean): Promise<void> {
  const id = await office.accepted(clerk);
  for (const act of [
    { type: 'recordCheck', check: 'enlistment', outcome: 'consistent' },
    { type: 'receive' },
    { type: 'conclude', outcome: 'granted', result: results['07'] },
  ])
    await office.act(forces, id, { item: '07', seen: null, ...act } as Command);
  const { pool } = office.platform;
  await pool.query(`update application set submitted_at = '2025-08-11T02:00:00Z' where id = $1`, [id]);
  await pool.query(
    `update item set ended_at = '2025-08-14T02:00:00Z', promised_due = $2, stopped_on = '2025-08-14' where application = $1 and code = '07'`,
    [id, late ? '2025-08-13' : '2025-08-14'],
  );
}

const at = '/api/assessment';
const get = (who: Member, path: string) => office.ask(who.browser, { method: 'GET', url: `${at}${path}` });
const post = (who: Member, path: string, payload: object) =>
  office.ask(who.browser, { method: 'POST', url: `${at}${path}`, payload });
const sheet = async (who: Member, query: string) => (await get(who, `/sheet?${query}`)).body;
const weights = (...given: number[]) =>
  proposedIndicators.map((each, place) => ({ ...each, weight: given[place] ?? each.weight }));

describe('who reads it (R6.2, R6.3)', () => {
  const paths = [
    '/sheet',
    '/sheet.xlsx',
    '/settings',
    '/fixed',
    '/list?measure=rated',
    '/list.xlsx?measure=rated',
  ];
  test.each(paths)('%s: to an office, the window and the accounts it is not there', async path => {
    for (const who of ['handler', 'clerk', 'administrator'] as const)
      expect((await get(people[who], path)).status, who).toBe(404);
    expect((await office.ask(office.browser(), { method: 'GET', url: `${at}${path}` })).status).toBe(401);
    expect((await get(people.county, path)).status).toBe(200);
  });

  test('nobody reads beyond his own subtree', async () => {
    for (const path of ['/sheet', '/list?measure=decided', '/sheet.xlsx', '/list.xlsx?measure=decided']) {
      const of = (place: string) => `${path}${path.includes('?') ? '&' : '?'}place=${place}`;
      for (const place of ['440700', '440783', '440000', '441900', '999999', '441900121'])
        expect((await get(people.county, of(place))).status, `${path} ${place}`).toBe(404);
      expect((await get(people.city, of('440000'))).status).toBe(404);
      expect((await get(people.city, of('440781'))).status).toBe(200);
    }
  });

  test('province, city and county read the same of one county; ranks only of what lies below', async () => {
    const [province, city, county] = [
      await sheet(people.province, `period=${past}`),
      await sheet(people.city, `period=${past}`),
      await sheet(people.county, `period=${past}`),
    ];
    expect([province.level, city.level, county.level]).toEqual(['province', 'city', 'county']);
    expect(county.row.figures[0]).toMatchObject({ part: 2, whole: 3, rate: 66.67, points: 0 });
    for (const each of [province, city]) expect(each.row.figures).toEqual(county.row.figures);
    expect(province.below).toHaveLength(21);
    expect(province.below.find((row: { code: string }) => row.code === '440700')).toMatchObject({
      total: county.row.total,
      rank: 1,
    });
    expect(city.below.find((row: { code: string }) => row.code === '440783')).toMatchObject({
      total: null,
      rank: null,
    });
    expect(county.below).toEqual([]);
    expect(county.row).not.toHaveProperty('rank');
    expect(county.path).toEqual([{ code: '440781', name: '台山市' }]);
    expect((await sheet(people.province, `period=${past}&by=county`)).below).toHaveLength(124);
  });

  test('each measure in use is explained', async () => {
    const { measures, settings } = await sheet(people.county, `period=${past}`);
    const used = settings.indicators.flatMap((each: { part: string; whole: string }) => [
      each.part,
      each.whole,
    ]);
    expect(new Set(measures.map((each: { measure: string }) => each.measure))).toEqual(new Set(used));
    for (const { definition, source } of measures) expect(`${definition}${source}`).toMatch(/。.+/);
  });
});

describe('settings are the province’s, only added to', () => {
  test('nobody else sets, previews or fixes', async () => {
    const body = { indicators: proposedIndicators, after: 1, because: '试一试', period: past, settings: 1 };
    for (const path of ['/settings', '/settings/preview', '/fixed'])
      for (const who of ['city', 'county', 'handler', 'clerk', 'administrator'] as const) {
        const { status } = await post(people[who], path, { ...body, after: path === '/fixed' ? 0 : 1 });
        expect(status, `${who} ${path}`).toBe(404);
      }
    expect((await get(people.county, '/settings')).body).toMatchObject({ current: 1, maySet: false });
  });

  test('what is wrong is said at its field', async () => {
    const wrong = weights(21).map((each, place) => (place === 2 ? { ...each, whole: 'rated' } : each));
    for (const [path, body] of [
      ['/settings', { after: 1, because: '试一试' }],
      ['/settings/preview', { period: past }],
    ] as const) {
      const { status, body: problem } = await post(people.province, path, { ...body, indicators: wrong });
      expect(status).toBe(400);
      expect(problem.fields.map((each: { field: string }) => each.field)).toEqual([
        'indicators.2.whole',
        'indicators',
      ]);
    }
  });

  test('a preview says what follows and saves nothing; a change is a new number; over an old one it is refused', async () => {
    const indicators = weights(30, 5);
    const preview = await post(people.province, '/settings/preview', { period: past, indicators });
    const city = preview.body.rows.find((each: { code: string }) => each.code === '440700');
    expect(city.now.total).not.toBe(city.proposed.total);
    expect((await get(people.county, '/settings')).body.current).toBe(1);
    const set = { after: 1, indicators, because: '省双拥办会议' };
    const { body } = await post(people.province, '/settings', set);
    expect(body).toMatchObject({ current: 2, maySet: true });
    expect(body.history.map((each: { number: number }) => each.number)).toEqual([2, 1]);
    expect(body.history[0]).toMatchObject({ because: '省双拥办会议', setBy: expect.any(String) });
    expect(body.history[1]).toMatchObject({ setBy: null, indicators: proposedIndicators });
    expect((await post(people.province, '/settings', set)).status).toBe(409);
    const newest = await sheet(people.province, `period=${past}&place=440700`);
    expect([newest.settings.number, newest.row.total]).toEqual([2, city.proposed.total]);
    const first = await sheet(people.province, `period=${past}&place=440700&settings=1`);
    expect([first.settings.number, first.row.total]).toEqual([1, city.now.total]);
    expect((await get(people.province, `/sheet?period=${past}&settings=9`)).status).toBe(404);
  });
});

describe('a fixed sheet', () => {
  test('is of a period that is over, and of settings there are', async () => {
    const body = { period: past, settings: 2, after: 0, because: '季度定稿' };
    const now = `${office.platform.today().slice(0, 4)}`;
    const open = await post(people.province, '/fixed', { ...body, period: now });
    expect([open.status, open.body.fields[0].field]).toEqual([400, 'period']);
    const none = await post(people.province, '/fixed', { ...body, settings: 77 });
    expect([none.status, none.body.fields[0].field]).toEqual([400, 'settings']);
    expect((await get(people.province, `/sheet?period=${past}&version=1`)).status).toBe(404);
  });

  test('never changes after settings, cases or the calendar change, and is followed by versions, never replaced', async () => {
    const given = { period: past, settings: 2, after: 0, because: '季度定稿' };
    const fixed = await post(people.province, '/fixed', given);
    expect(fixed.status).toBe(200);
    expect(fixed.body.fixed).toMatchObject({ version: 1, because: '季度定稿', settings: 2 });
    expect((await post(people.province, '/fixed', given)).status).toBe(409);
    const before = await asFixed('version=1');
    const live = await asFixed('settings=2');
    expect(before.row).toEqual(live.row);

    await decidedIn2025(true);
    await office.platform.pool.query(
      `update item set promised_due = '2025-08-01' where code = '07' and ended_at < '2026-01-01'`,
    );
    await countBoard(office.platform, { everything: true });
    await post(people.province, '/settings', { after: 2, indicators: weights(25, 10), because: '再调整' });
    expect((await asFixed('version=1')).row).toEqual(before.row);
    expect((await asFixed('settings=2')).row).not.toEqual(before.row);

    await post(people.province, '/fixed', { ...given, settings: 3, after: 1, because: '复核后重新定稿' });
    expect(await asFixed('version=1')).toEqual({
      ...before,
      versions: expect.any(Array),
      at: expect.any(String),
    });
    expect((await asFixed('version=2')).settings.number).toBe(3);
  });

  test('is read by whoever was assessed, each his own part', async () => {
    const { body } = await get(people.county, '/fixed');
    expect(body.sheets.map((each: { version: number }) => each.version)).toEqual([2, 1]);
    expect(body.sheets[1]).toMatchObject({
      periodName: '2025年第三季度',
      own: { name: '台山市', total: (await sheet(people.county, `period=${past}&version=1`)).row.total },
    });
    const city = await sheet(people.city, `period=${past}&version=1`);
    expect(city.below.map((each: { code: string }) => each.code)).toContain('440781');
    expect((await get(people.county, `/sheet?period=${past}&version=1&place=440700`)).status).toBe(404);
  });

  const asFixed = (query: string) => sheet(people.province, `period=${past}&place=440781&${query}`);
});

describe('the list behind a figure', () => {
  const list = async (query: string, who = people.county) =>
    (await get(who, `/list?period=${past}&${query}`)).body;

  test('holds what the figure counts, and what it does not; masked, one click from its case', async () => {
    const { figures } = (await sheet(people.county, `period=${past}`)).row;
    const decided = await list('measure=decided');
    expect(decided).toMatchObject({ total: figures[0].whole, without: null });
    expect(decided.lines).toHaveLength(figures[0].whole);
    const late = await list('measure=decided&without=decidedInPromise');
    expect(late.lines).toHaveLength(figures[0].whole - figures[0].part);
    expect(late.total).toBe(late.lines.length);
    expect(late.lines[0]).toMatchObject({
      ...{ item: '07', on: '2025-08-14', due: '2025-08-01', did: '2025-08-14', facts: '准予办结' },
      ...{ place: '江门市台山市', agency: expect.stringContaining('人民武装部') },
      applicant: expect.stringContaining('*'),
    });
    const opened = await office.ask(people.county.browser, {
      method: 'GET',
      url: `/api/lead/applications/${late.lines[0].application}`,
    });
    expect(opened.status).toBe(200);
    expect((await list('measure=decided', people.next)).lines).toEqual([]);
  });

  test('a case not accepted yet has no items: it says so, as the list of cases does', async () => {
    const { lines } = (await get(people.county, '/list?measure=submitted')).body;
    expect(lines.map(({ what }: { what: string }) => what)).toContain('尚未受理');
    expect(lines.map(({ what }: { what: string }) => what)).not.toContain('0 个事项');
  });

  test('only a part of the same can be left out', async () => {
    for (const without of ['redCards', 'rated', 'decided'])
      expect((await get(people.county, `/list?measure=decided&without=${without}`)).status).toBe(400);
  });

  test('goes out as a workbook of the same lines, on record', async () => {
    const { total } = await list('measure=decided');
    const table = await workbook(`/list.xlsx?period=${past}&measure=decided`);
    expect(table.getWorksheet('清单')!.actualRowCount).toBe(3 + total);
    expect(table.getWorksheet('清单')!.getCell('A1').value).toBe('办结的事项');
    const heads = table.getWorksheet('清单')!.getRow(3).values;
    expect(heads).toEqual(expect.arrayContaining(['办件编号', '办理单位']));
    const { rows } = await office.platform.pool.query(
      `select subject from access_log where act = 'list-exported' and actor = $1`,
      [people.county.person.id],
    );
    expect(rows).toContainEqual({ subject: `考核清单 台山市 ${past} 办结的事项` });
  });

  test('the sheet goes out too: points, figures, indicators, what is counted', async () => {
    const book = await workbook(`/sheet.xlsx?period=${past}&version=1`);
    expect(book.worksheets.map(each => each.name)).toEqual(['得分', '数字', '指标', '统计口径']);
    const points = book.getWorksheet('得分')!;
    expect(points.getCell('A2').text).toMatch(
      /第 1 版定稿，\d{4}-\d\d-\d\d \d\d:\d\d，办理数字汇总于 \d{4}-\d\d-\d\d \d\d:\d\d/,
    );
    expect(book.getWorksheet('数字')!.getCell('C4').value).toBe(2);
    expect([points.getCell('C5').numFmt, points.getCell('D4').value]).toEqual(['0.00', '计分指标']);
    const scored = (await sheet(people.county, `period=${past}&version=1`)).row.figures.filter(
      (each: { points: number | null }) => each.points !== null,
    ).length;
    expect(scored).toBeGreaterThan(0);
    expect(points.getCell('D5').value).toBe(`${scored}/${proposedIndicators.length}`);
  });

  async function workbook(path: string): Promise<Excel.Workbook> {
    const cookie = [...people.county.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await office.app.inject({
      ...{ method: 'GET', url: `${at}${path}` },
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    });
    expect(answer.statusCode).toBe(200);
    return openedBook(answer.rawPayload);
  }
});
