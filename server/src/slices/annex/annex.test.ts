import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shift } from '../../annex/test-slow-count.ts';
import { annexDesk, annexStory, typedBody } from '../test-annex-calls.ts';
import { type Cast, castOf } from '../test-calls.ts';
import { type Office, openOffice } from '../test-office.ts';

let office: Office;
let cast: Cast;
let story: ReturnType<typeof annexStory>;
let desk: ReturnType<typeof annexDesk>;
const county = '440781';
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
const sheet = (round: string, path?: string) => desk.sheet(round, path);

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
    const whole = `/api/annex/rounds/${round}/sheets/441900`;
    expect((await get(dg, place)).body).toMatchObject({ statusText: '本市填报中' });
    const seen = (await get(dg, whole)).body;
    expect(seen.nextText).not.toContain('县');
    expect(seen.missing[0]).toBe('本市一行还没有填写完成');
    expect((await post(dg, `${place}/submit`)).body.status).toBe('merged');
    const told = (await get(dg, place)).body;
    expect(told).toMatchObject({ statusText: '填写完成' });
    expect(told.history.lines[0].text).toBe('东莞市：填写完成');
  });
});

describe('R8.3 the due day and the history', () => {
  test('the province puts the due day elsewhere with a reason; county, city and the papers read it, and nobody may put it into the days counted', async () => {
    const round = await story.opened();
    const due = shift(office.platform.today(), 9);
    const path = `/api/annex/rounds/${round}/due`;
    const same = await post(cast.province, path, { due: office.platform.today(), reason: '一样' });
    expect(same.body.fields[0].sentence).toBe('新的截止日期与现在的一样。');
    const past = await post(cast.province, path, { due: shift(due, -30), reason: '提前' });
    expect(past.body.fields[0].sentence).toBe('报送截止日期不能早于今天。');
    const moved = await post(cast.province, path, { due, reason: '国庆假期顺延。' });
    expect(moved.body.round).toMatchObject({ due, moved: { reason: '国庆假期顺延。' } });
    const own = await get(cast.lead, row(round));
    expect(own.body.round).toMatchObject({ due, moved: { reason: '国庆假期顺延。' } });
    expect(own.body.history.lines[0].text).toMatch(/^报送截止日期由 .* 改为 .*，理由：国庆假期顺延。$/);
    expect((await get(cast.supervisor, sheet(round))).body.round.due).toBe(due);
  });

  test('the newest line comes first, twenty at a time, and every line once', async () => {
    const round = await story.opened();
    for (let value = 1; value <= 45; value++)
      await story.does(round, cast.lead, {
        ...{ type: 'enterCell', division: county, cell: 'copiesBefore', value },
      });
    const told: string[] = [];
    let page = (await get(cast.lead, row(round))).body.history;
    for (;;) {
      told.push(...page.lines.map(({ text }: { text: string }) => text));
      if (page.next === null) break;
      expect(page.lines).toHaveLength(20);
      const url = `/api/annex/rounds/${round}/history/${county}?of=row&before=${page.next}`;
      page = (await get(cast.lead, url)).body;
    }
    expect(told).toHaveLength(46);
    expect(told[0]).toContain('由 44 改为 45');
    expect(told.at(-1)).toBe('省厅布置填报');
  });

  test('a round of the same name and days is not opened twice, nor one over more than two years or due within its days', async () => {
    const today = office.platform.today();
    const wanted = { title: '不要重复的一轮', from: shift(today, -90), to: today, due: today };
    expect((await post(cast.province, '/api/annex/rounds', wanted)).status).toBe(200);
    const wrong = async (change: object) =>
      (await post(cast.province, '/api/annex/rounds', { ...wanted, ...change })).body.fields[0].field;
    expect(await wrong({})).toBe('title');
    expect(await wrong({ title: '太长的一轮', from: shift(today, -900) })).toBe('to');
    expect(await wrong({ title: '太早的一轮', to: shift(today, 9) })).toBe('due');
  });
});
