import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnnexWish, actOnSheet } from '../../annex/act-on-sheet.ts';
import { annexDesk, annexStory } from '../test-annex-calls.ts';
import { type Cast, castOf } from '../test-calls.ts';
import { type Member, type Office, openOffice } from '../test-office.ts';

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

describe('what is not his is not there for him', () => {
  test('the row of one county on every route, for the next county, the next city, others of the county, a soldier and a stranger', async () => {
    const next = await office.member('annex-kp', '440783-veterans', 'lead');
    const round = await story.opened();
    const nextCity = await office.member('annex-zs', '442000-veterans', 'lead', 'supervisor');
    const data = await office.member('annex-data', '440781-government-data', 'supervisor');
    const reads = [
      row(round),
      row(round, '/cases?figure=people'),
      row(round, '/cases.xlsx?figure=people'),
      row(round, '/template.xlsx'),
      sheet(round),
      `/api/annex/rounds/${round}/history/${county}?of=row&before=9`,
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
      [cast.supervisor, `/api/annex/rounds/${round}/due`, { due: '2099-01-01', reason: '晚一点' }, 404],
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
