import Excel from '@protobi/exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countBoard } from '../../store/board/count-board.ts';
import { type Cast, castOf } from '../test-calls.ts';
import { type Member, type Office, openOffice, type Soldier } from '../test-office.ts';
import { badRating, endedCase } from '../test-rating-calls.ts';

let office: Office;
let cast: Cast;
let veterans: Member;
let police: Member;
let city: Member;
let province: Member;
let nextLead: Member;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
  veterans = await office.member('r-veterans', '440781-veterans', 'handler');
  police = await office.member('r-police', '440781-police', 'handler');
  city = await office.member('r-city', '440700-veterans', 'supervisor');
  province = await office.member('r-province', '440000-veterans', 'supervisor');
  nextLead = await office.member('r-kp-lead', '440783-veterans', 'lead', 'handler');
});
afterAll(() => office.close());

const get = (who: { browser: Member['browser'] }, url: string) =>
  office.ask(who.browser, { method: 'GET', url });
const post = (who: { browser: Member['browser'] }, url: string, payload: object, key?: string) =>
  office.ask(who.browser, {
    method: 'POST',
    url,
    payload,
    ...(key && { headers: { 'idempotency-key': key } }),
  });
const ended = (open = false) => endedCase(office, { clerk: cast.clerk, veterans: veterans.person }, { open });
const handCode = async (id: string, about?: string) => {
  const { body, status } = await post(cast.clerk, `/api/window/applications/${id}/rating-code`, {
    ...(about !== undefined && { about }),
  });
  return { status, code: String(body.url).split('#')[1]!, body };
};
const byCode = (code: string, body: object = {}, key?: string) =>
  post({ browser: office.browser() }, '/api/rating-code', { code, level: 4, indicators: {}, ...body }, key);
const numberOf = async (id: string) =>
  (await office.platform.pool.query('select number from application where id = $1', [id])).rows[0].number;

describe('the soldier rates (domain.md §3.5)', () => {
  let soldier: Soldier;
  beforeAll(() => {
    soldier = cast.citizen;
  });

  test('once for the case, with the words and what came of them afterwards; another soldier’s is not there', async () => {
    const { id } = await endedCase(office, cast, { applicant: soldier.id });
    const url = `/api/applications/${id}/ratings`;
    const body = { level: 1, indicators: { efficiency: 1, guide: 3 }, words: '跑了两趟' };
    const twice = await Promise.all([1, 2].map(() => post(soldier, url, body)));
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    const done = twice.find(({ status }) => status === 200)!;
    expect(done.body.ratings.given).toMatchObject([
      { about: null, levelText: '非常不满意', words: '跑了两趟', answer: null },
    ]);
    expect((await post(cast.otherCitizen, url, body)).status).toBe(404);
    await post(cast.lead, `/api/ratings/${id}/1/call-back`, { note: '材料要求没有一次说清' });
    await post(cast.lead, `/api/ratings/${id}/1/mend`, { note: '窗口已改为一次性告知' });
    const { body: after } = await get(soldier, `/api/applications/${id}`);
    expect(after.ratings.given[0]).toMatchObject({ answer: '窗口已改为一次性告知' });
    expect(JSON.stringify(after.ratings)).not.toContain('材料要求没有一次说清');
  });

  test('what has not ended is not rated, and a list of the other channel is none of his', async () => {
    const id = await office.accepted(cast.clerk.person, soldier.id);
    const url = `/api/applications/${id}/ratings`;
    const early = await post(soldier, url, { level: 5, indicators: {} });
    expect([early.status, early.body.code]).toEqual([409, 'not-rateable']);
    await office.act({ kind: 'citizen', id: soldier.id }, id, { type: 'withdraw' });
    const strange = await post(soldier, url, { level: 5, indicators: { attitude: 5 } });
    expect([strange.status, strange.body.code]).toEqual([422, 'unknown-indicator']);
    const six = await post(soldier, url, { level: 6, indicators: {} });
    expect(six.status).toBe(400);
  });
});

describe('by the code of the window (decision 0030)', () => {
  test('whoever holds it learns the window and what is rated, nothing of whose it is', async () => {
    const { id } = await ended();
    const { code, body } = await handCode(id);
    expect(body.url).toBe(`${office.platform.publicUrl}/rate#${code}`);
    const look = await post({ browser: office.browser() }, '/api/rating-code/look', { code });
    expect(Object.keys(look.body).sort()).toEqual(['about', 'expiresAt', 'place']);
    expect(look.body.about).toBe('case');
    expect(look.text).not.toMatch(/麦穗归|GDTY|麦\*/);
    const { rows } = await office.platform.pool.query('select digest from rating_code');
    expect(rows.map(({ digest }) => digest)).not.toContain(code);
  });

  test('it rates once, also when sent twice at once, and only what it was made for', async () => {
    const { id } = await ended();
    const { code } = await handCode(id, '01');
    const seen = await post({ browser: office.browser() }, '/api/rating-code/look', { code });
    expect(seen.body.about).toBe('item');
    const { body: service } = await get(cast.clerk, `/api/window/applications/${id}`);
    const [{ name, agency }] = service.items;
    expect(seen.text).not.toContain(name);
    expect(seen.text).not.toContain(agency);
    const counter = await byCode(code, { indicators: { attitude: 3 } });
    expect([counter.status, counter.body.code]).toEqual([422, 'unknown-indicator']);
    const twice = await Promise.all([1, 2].map(() => byCode(code, { indicators: { guide: 3 } })));
    expect(twice.map(({ status }) => status).sort()).toEqual([200, expect.any(Number)].sort());
    expect(twice.filter(({ status }) => status === 200)).toHaveLength(1);
    const { rows } = await office.platform.pool.query(
      'select item, level, channel from rating where application = $1',
      [id],
    );
    expect(rows).toEqual([{ item: '01', level: 4, channel: 'window' }]);
    const look = await post({ browser: office.browser() }, '/api/rating-code/look', { code });
    expect([look.status, look.body.code]).toEqual([410, 'rating-code-used']);
  });

  test('the window reads that the whole case is rated, so that no item stands in its place', async () => {
    const { id } = await ended();
    const windowOf = async () => (await get(cast.clerk, `/api/window/applications/${id}`)).body;
    expect(await windowOf()).toMatchObject({
      wholeRated: false,
      rateable: expect.arrayContaining([{ about: null, name: '整件事' }]),
    });
    await byCode((await handCode(id)).code);
    const after = await windowOf();
    expect(after.wholeRated).toBe(true);
    expect(after.rateable.map(({ about }: { about: string | null }) => about)).not.toContain(null);
  });

  test('the same request again under its key is answered as the first time', async () => {
    const { id } = await ended();
    const { code } = await handCode(id);
    const key = 'the-same-key';
    expect((await byCode(code, {}, key)).body).toEqual({ rated: true, mendBy: null });
    expect((await byCode(code, {}, key)).body).toEqual({ rated: true, mendBy: null });
  });

  test('a new one ends the old, a guess opens nothing, and after a week it is over', async () => {
    const { id } = await ended();
    const first = await handCode(id);
    const second = await handCode(id);
    expect((await byCode(first.code)).status).toBe(410);
    expect((await byCode('A'.repeat(22))).status).toBe(410);
    await office.platform.pool.query(`update rating_code set expires_at = now() - interval '1 second'`);
    expect((await byCode(second.code)).status).toBe(410);
  });

  test('the window hands none for what goes on, nor for what is rated; other windows and offices none at all', async () => {
    const { id } = await ended(true);
    expect((await handCode(id)).body.code).toBe('not-rateable');
    const { code } = await handCode(id, '01');
    await byCode(code);
    expect((await handCode(id, '01')).body.code).toBe('rated-already');
    for (const who of [cast.paperClerk, veterans, cast.lead])
      expect((await post(who, `/api/window/applications/${id}/rating-code`, {})).status).toBe(404);
  });
});

describe('numbers of persons in what was written (R6.1)', () => {
  test('are read by who is to call back or to answer, until he has; by nobody else', async () => {
    const { id, soldier } = await ended();
    const words = '我是13800138000，身份证44999920040315001X';
    await office.act(soldier, id, { ...badRating, words });
    const read = async (who: Member) => (await get(who, `/api/ratings/${id}/1`)).body;
    const covered = '我是［手机号］，身份证［身份证号］';
    for (const who of [city, province]) expect((await read(who)).words).toBe(covered);
    expect((await read(cast.lead)).words).toBe(words);
    await post(cast.lead, `/api/ratings/${id}/1/call-back`, { note: '回电13800138000，已说明' });
    expect((await read(cast.lead)).calledBack.words).toContain('13800138000');
    expect((await read(city)).calledBack.words).toBe('回电［手机号］，已说明');
    await post(cast.lead, `/api/ratings/${id}/1/mend`, { note: '已改为一次告知' });
    expect((await read(cast.lead)).words).toBe(covered);
  });
});

describe('who reads what (R6.1)', () => {
  test('lead, city and province read all of their places; the office rated its own item without a name; nobody else', async () => {
    const { id, soldier } = await ended();
    await office.act(soldier, id, badRating);
    await office.act(soldier, id, { ...badRating, about: '01', words: '报到时等了一上午' });
    const seen = async (who: Member, number: number) => get(who, `/api/ratings/${id}/${number}`);
    for (const who of [cast.lead, city, province]) {
      const { body } = await seen(who, 1);
      expect(body).toMatchObject({ words: '等得太久', applicant: '麦**', agency: null });
      expect(body.next).toBe(who === cast.lead ? 'callBack' : null);
    }
    const own = await seen(veterans, 2);
    expect(own.body).toMatchObject({ words: '报到时等了一上午', applicant: null, next: null });
    expect(own.text).not.toContain('麦');
    expect((await seen(veterans, 1)).status).toBe(404);
    for (const who of [police, nextLead, cast.clerk, cast.otherCitizen as unknown as Member])
      for (const number of [1, 2]) expect((await seen(who, number)).status).toBe(404);

    const number = await numberOf(id);
    const listed = async (who: Member) => {
      const { body } = await get(who, '/api/ratings?show=to-mend');
      return body.lines.filter((line: { number: string }) => line.number === number).length;
    };
    const [lead, above, top, office1, other, next] = await Promise.all(
      [cast.lead, city, province, veterans, police, nextLead].map(listed),
    );
    expect([lead, above, top, office1, other, next]).toEqual([2, 2, 2, 1, 0, 0]);
  });

  test('only the lead of the place calls back and mends, in that order, each once', async () => {
    const { id, soldier } = await ended();
    const waiting = async (who: Member) => (await get(who, '/api/ratings/waiting')).body.waiting as number;
    const before = await waiting(cast.lead);
    await office.act(soldier, id, badRating);
    const url = `/api/ratings/${id}/1`;
    expect(await Promise.all([cast.lead, city, veterans, nextLead].map(waiting))).toEqual([
      before + 1,
      0,
      0,
      0,
    ]);
    for (const who of [city, province, veterans, nextLead, cast.clerk])
      expect((await post(who, `${url}/call-back`, { note: '电话回访' })).status).toBe(404);
    expect((await post(cast.lead, `${url}/mend`, { note: '已整改' })).body.code).toBe('call-first');
    const called = await post(cast.lead, `${url}/call-back`, { note: '电话回访' });
    expect(called.body).toMatchObject({ next: 'mendRating', calledBack: { words: '电话回访' } });
    expect((await post(cast.lead, `${url}/call-back`, { note: '再次' })).body.code).toBe('rating-settled');
    const twice = await Promise.all([1, 2].map(() => post(cast.lead, `${url}/mend`, { note: '已整改' })));
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await get(cast.lead, url)).body).toMatchObject({
      next: null,
      lead: '台山市退役军人事务局',
      mended: { words: '已整改' },
    });
    expect(await waiting(cast.lead)).toBe(before);
  });
});

describe('figures, and the lists behind them', () => {
  const today = () => office.platform.today();
  const query = () => `from=${today()}&to=${today()}`;

  test('every figure equals the list behind it; what was not rated is in no average', async () => {
    const some = [await ended(), await ended(), await ended()];
    await office.act(some[0]!.soldier, some[0]!.id, { ...badRating, level: 1 });
    await office.act(some[1]!.soldier, some[1]!.id, { ...badRating, level: 5, words: '' });
    const { body: figures } = await get(city, `/api/ratings/figures?${query()}`);
    const counts = async (more: string) => {
      const { body } = await get(city, `/api/ratings?show=all&${query()}&${more}`);
      return body.counts;
    };
    const agrees = async (figure: Record<string, number>, more: string) => {
      const { all, bad, unrated, 'to-mend': toMend } = await counts(more);
      const { rated, ended: over } = figure;
      expect(figure).toMatchObject({ rated: all, bad, toMend });
      expect(over! - rated!).toBe(unrated);
    };
    await agrees(figures.whole, 'about=whole');
    await agrees(figures.items, 'about=items');
    for (const each of figures.byItem) await agrees(each, `about=${each.key}`);
    for (const each of figures.byAgency) await agrees(each, `agency=${each.key}`);
    const { rows } = await office.platform.pool.query(
      'select level from rating where item is null and not replaced',
    );
    const mean = rows.reduce((sum, { level }) => sum + level, 0) / rows.length;
    expect(figures.whole.average).toBeCloseTo(mean, 2);
    expect(figures.whole.ended).toBeGreaterThan(figures.whole.rated);
    const { body: elsewhere } = await get(nextLead, `/api/ratings/figures?${query()}`);
    expect(elsewhere.whole).toMatchObject({ ended: 0, rated: 0, average: null });
  });

  test('of whole places they are what the job counted by day, with its time, the same as counted now; of an office, now', async () => {
    const { platform } = office;
    const figuresOf = async (who: Member) => (await get(who, `/api/ratings/figures?${query()}`)).body;
    const everybody = [cast.lead, city, province];
    await platform.pool.query('delete from board_mark');
    const now = await Promise.all(everybody.map(figuresOf));
    expect(now.map(({ countedAt }) => countedAt)).toEqual([null, null, null]);
    expect(now[1].whole.bad).toBeGreaterThan(0);
    expect(now[1].whole.toMend).toBeGreaterThan(0);
    for (const most of [10_000, 0]) {
      await platform.pool.query('delete from board_mark');
      await platform.pool.query('delete from board_seen');
      await countBoard(platform, { everything: true, most });
      const counted = await Promise.all(everybody.map(figuresOf));
      expect(counted.map(({ countedAt }) => typeof countedAt)).toEqual(Array(3).fill('string'));
      expect(counted.map(each => ({ ...each, countedAt: null }))).toEqual(now);
    }
    for (const who of [police, nextLead]) expect((await figuresOf(who)).countedAt).toBeNull();
    const someCase = await ended();
    await office.act(someCase.soldier, someCase.id, { ...badRating, level: 2 });
    expect((await figuresOf(city)).whole.ended).toBe(now[1].whole.ended);
    await countBoard(platform);
    const after = await figuresOf(city);
    expect(after.whole).toMatchObject({ ended: now[1].whole.ended + 1, bad: now[1].whole.bad + 1 });
    await platform.pool.query('delete from board_mark');
    expect(await figuresOf(city)).toEqual({ ...after, countedAt: null });
  });

  test('the list goes on page by page, nobody twice and nobody left out', async () => {
    for (let count = 0; count < 20; count++) await ended();
    const met: string[] = [];
    for (let after = ''; ; ) {
      const { body } = await get(province, `/api/ratings?show=unrated&${query()}${after}`);
      met.push(...body.lines.map((line: object) => JSON.stringify(line)));
      if (body.next === null) {
        expect(met).toHaveLength(body.counts.unrated);
        break;
      }
      after = `&after=${body.next}`;
    }
    expect(new Set(met).size).toBe(met.length);
  });

  test('both go out as spreadsheets that hold the same, without a name or a word of his', async () => {
    const sheetOf = async (url: string) => {
      const cookie = [...cast.lead.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const { rawPayload } = await office.app.inject({ method: 'GET', url, headers: { cookie } });
      const book = new Excel.Workbook();
      await book.xlsx.load(rawPayload as unknown as ArrayBuffer);
      return book;
    };
    const list = (await sheetOf('/api/ratings/list.xlsx?show=bad')).worksheets[0]!;
    const { body } = await get(cast.lead, '/api/ratings?show=bad');
    expect(list.rowCount - 3).toBe(body.counts.bad);
    const text = JSON.stringify(list.getSheetValues());
    expect(text).toContain('不满意');
    expect(text).not.toMatch(/麦|等得太久/);
    const figures = await sheetOf(`/api/ratings/figures.xlsx?${query()}`);
    expect(figures.worksheets.map(({ name }) => name)).toEqual(['总体', '按部门', '按事项', '按周']);
    const { body: told } = await get(cast.lead, `/api/ratings/figures?${query()}`);
    expect(figures.worksheets[0]!.getRow(5).getCell(2).value).toBe(told.whole.ended);
  });
});
