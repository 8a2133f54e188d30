import { isSettlement } from '@yimen/domain/service/directory.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Member, type Office, openOffice } from '../test-office.ts';

let office: Office;
let people: Record<'clerk' | 'town' | 'lead' | 'city' | 'province' | 'handler', Member>;
beforeAll(async () => {
  office = await openOffice();
  people = {
    clerk: await office.member('g-clerk', '441403-window', 'clerk'),
    town: await office.member('g-town', '442000114-window', 'clerk'),
    lead: await office.member('g-lead', '441403-veterans', 'lead'),
    city: await office.member('g-city', '441400-veterans', 'supervisor'),
    province: await office.member('g-province', '440000-veterans', 'supervisor'),
    handler: await office.member('g-handler', '441403-police', 'handler'),
  };
});
afterAll(() => office.close());

const read = (url: string) => office.ask(office.browser(), { method: 'GET', url });

describe('the guide of every place and item, without signing in (R7.1)', () => {
  test('all 124 reporting places and all towns have one, with a window, every item and an office for each', async () => {
    const { directory } = office.platform;
    const places = [...directory.divisions.keys()].filter(
      code => isSettlement(directory, code) || code === '441900' || code === '442000',
    );
    expect(places.filter(code => code.length === 6)).toHaveLength(124);
    for (const place of places) {
      const { status, body } = await read(`/api/guide/${place}`);
      expect([status, body.guide.items.length >= 11, body.guide.reception.name !== ''], place).toEqual([
        200,
        true,
        true,
      ]);
      expect(body.guide.items.every((each: { agency: { name: string } }) => each.agency.name !== '')).toBe(
        true,
      );
    }
  });

  test('what it says is what runs the cases: 登记户口 in 梅县区', async () => {
    const { body } = await read('/api/guide/441403/items/02');
    expect(body.place.fullName).toBe('梅州市梅县区');
    expect(body.item).toMatchObject({
      name: '退出现役登记户口',
      agency: { name: '梅州市公安局梅县区分局' },
      promised: { days: 5, proposed: true },
      statutory: { days: null, source: expect.stringContaining('退役军人保障法第十七条') },
      onTheSpot: { kind: 'when', when: '未易地安置，并且在原地址恢复户口' },
      after: [{ name: '退役士兵报到登记', waits: true, why: expect.any(String) }],
    });
    const material = (code: string) =>
      body.item.materials.find((each: { code: string }) => each.code === code);
    expect(material('M06')).toMatchObject({ need: 'made' });
    expect(material('M08')).toMatchObject({ need: 'must', when: '易地安置', mayFollow: 10 });
    expect(JSON.stringify(body)).not.toMatch(/domain\.md|（P\d/);
    expect(body.edition).toMatch(/^省级第1版，\d{4}年\d+月\d+日现行$/);
  });

  test('a county where an office is on paper says so; where nobody has given a window’s address, none is made up', async () => {
    expect((await read('/api/guide/440785/items/05')).body.item.routed).toContain('材料交接单');
    expect((await read('/api/guide/441403/items/05')).body.item.routed).toContain('由系统分送');
    expect((await read('/api/guide/441403')).body.guide.reception.site).toBe(null);
  });

  test('中山 sends 预备役登记 to the 军分区, in its towns too', async () => {
    expect((await read('/api/guide/442000114/items/07')).body.item.agency.name).toBe('中山军分区');
  });

  test('a paper for several items is on the list of the place once', async () => {
    const { papers } = (await read('/api/guide/441403')).body.guide;
    const codes = papers.map((each: { code: string }) => each.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).not.toContain('M06');
    expect(papers.find((each: { code: string }) => each.code === 'M02').usedBy.length).toBeGreaterThan(5);
  });

  test('a city with counties and the province list their places; what is none is not found', async () => {
    const city = (await read('/api/guide/441400')).body.guide;
    expect([city.within.length, city.items, city.reception]).toEqual([8, [], null]);
    expect((await read('/api/guide/440000')).body.guide.within).toHaveLength(21);
    for (const url of ['/api/guide/999999', '/api/guide/441403/items/99', '/api/guide/441400/pdf'])
      expect((await read(url)).status, url).toBe(404);
  });

  test('on paper too: one item on A4, and all of them', async () => {
    for (const url of ['/api/guide/441403/items/02/pdf', '/api/guide/441403/pdf']) {
      const { status, type, text } = await read(url);
      expect([status, type, text.slice(0, 5)], url).toEqual([200, 'application/pdf', '%PDF-']);
    }
  });
});

describe('the poster of a window', () => {
  const statusFor = async (who: Member, place: string) =>
    (await office.ask(who.browser, { method: 'GET', url: `/api/posters/${place}` })).status;

  test('is for its own people and those above it', async () => {
    for (const who of ['clerk', 'lead', 'city', 'province'] as const)
      expect(await statusFor(people[who], '441403'), who).toBe(200);
    expect(await statusFor(people.town, '442000114')).toBe(200);
  });

  test('and for nobody else', async () => {
    for (const [who, place] of [
      ['clerk', '441402'],
      ['lead', '441400'],
      ['city', '440781'],
      ['town', '442000'],
      ['handler', '441403'],
    ] as const)
      expect(await statusFor(people[who], place), `${who} at ${place}`).toBe(404);
    expect((await read('/api/posters/441403')).body.code).toBe('not-signed-in');
  });
});
