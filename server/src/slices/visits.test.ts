import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyHistory } from '../store/verify-history.ts';
import { type Cast, castOf } from './test-calls.ts';
import { type Member, type Office, openOffice } from './test-office.ts';

let office: Office;
let cast: Cast;
let police: Member;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
  police = await office.member('v-police', '440781-police', 'handler');
});
afterAll(() => office.close());

const visit = { place: '台山市综合窗口', why: '补交立功证书', items: ['07'] };
const post = (who: Member, url: string, payload: object) =>
  office.ask(who.browser, {
    method: 'POST',
    url,
    payload,
    headers: { 'idempotency-key': randomUUID() },
  });
const atWindow = (id: string) => `/api/window/applications/${id}/visits`;
const forItem = (id: string) => `/api/department/items/${id}/07/visit`;
const byLead = (id: string) => `/api/lead/applications/${id}/visits`;

describe('a visit is recorded, seen and struck off (R4.3)', () => {
  test('the second press is asked about in a sentence; confirmed, it counts', async () => {
    const id = await office.accepted(cast.clerk.person);
    expect((await post(cast.clerk, atWindow(id), visit)).body.visits).toHaveLength(1);
    const again = await post(cast.lead, byLead(id), visit);
    expect([again.status, again.body.code]).toEqual([409, 'visit-on-record']);
    expect(again.body.detail).toContain('仍要登记');
    const confirmed = await post(cast.lead, byLead(id), { ...visit, confirmed: true });
    expect(confirmed.body.visits.map((each: { number: number }) => each.number)).toEqual([1, 2]);
  });

  test('blanks are neither a place nor a reason', async () => {
    const id = await office.accepted(cast.clerk.person);
    for (const blank of [{ place: '  ' }, { why: ' ' }])
      expect((await post(cast.clerk, atWindow(id), { ...visit, ...blank })).body.code).toBe('bad-request');
    expect((await post(cast.clerk, `${atWindow(id)}/strike`, { visit: 1, why: ' 误 ' })).body.code).toBe(
      'bad-request',
    );
  });

  test('where and why lie sealed: the database reads of no word of them, and the history verifies (law 5)', async () => {
    const id = await office.accepted(cast.clerk.person);
    await post(cast.clerk, atWindow(id), visit);
    const struck = await post(cast.clerk, `${atWindow(id)}/strike`, { visit: 1, why: '登记到别人名下' });
    expect(struck.body.visits).toEqual([]);
    expect(struck.body.history.at(-1).words).toContain('登记到别人名下');
    const { rows } = await office.platform.pool.query(
      `select (select jsonb_agg(body) from event where application = $1)::text || state::text as written from application where id = $1`,
      [id],
    );
    for (const typed of [visit.place, visit.why, '登记到别人名下'])
      expect(rows[0].written).not.toContain(typed);
    expect(await verifyHistory(office.platform, id)).toEqual([]);
    const { lines } = (
      await office.ask(cast.lead.browser, { method: 'GET', url: '/api/lead/applications?show=all' })
    ).body as { lines: { id: string; visits: number }[] };
    expect(lines.find(each => each.id === id)?.visits).toBe(0);
  });

  test('each office strikes off its own records, the lead everybody’s, another office nobody’s', async () => {
    const id = await office.accepted(cast.clerk.person);
    await post(cast.handler, forItem(id), { place: '台山市人武部', why: '体检' });
    const strike = { visit: 1, why: '没有来过' };
    for (const [who, url] of [
      [cast.clerk, `${atWindow(id)}/strike`],
      [police, `/api/department/items/${id}/02/visit/strike`],
    ] as const)
      expect((await post(who, url, strike)).status, url).toBe(404);
    expect((await post(cast.handler, `${forItem(id)}/strike`, strike)).body.visits).toEqual([]);
    await post(cast.handler, forItem(id), { place: '台山市人武部', why: '体检' });
    expect((await post(cast.lead, `${byLead(id)}/strike`, { ...strike, visit: 2 })).body.visits).toEqual([]);
  });

  test('a department sees the visits it recorded for its item, and no other’s (law 8)', async () => {
    const id = await office.accepted(cast.clerk.person);
    await post(cast.clerk, atWindow(id), visit);
    const own = await post(cast.handler, forItem(id), { place: '台山市人武部', why: '体检' });
    expect(own.body.visits).toMatchObject([{ number: 2, place: '台山市人武部', why: '体检' }]);
    expect(own.body.visits[0].offers).toMatchObject([{ act: 'strikeVisit', can: true }]);
    expect(JSON.stringify(own.body)).not.toContain(visit.why);
    const whole = await post(cast.clerk, atWindow(id), { ...visit, place: '别处' });
    const offers = whole.body.visits.map((each: { offers: object[] }) => each.offers.length);
    expect(offers).toEqual([1, 0, 1]);
  });
});
