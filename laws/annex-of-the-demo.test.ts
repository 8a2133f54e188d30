import { annexForm, annexInForce } from '@yimen/catalogue/annex/form.ts';
import type { CountyFacts } from '@yimen/domain/annex/compute.ts';
import { type AnnexWish, actOnSheet } from '@yimen/server/annex/act-on-sheet.ts';
import { openRound } from '@yimen/server/annex/open-round.ts';
import { sheetsOf } from '@yimen/server/annex/round.ts';
import { nobody, shift, slowCount } from '@yimen/server/annex/test-slow-count.ts';
import { seedDemo } from '@yimen/server/demo-mode.ts';
import { findStaffByName } from '@yimen/server/identity/staff.ts';
import { rowView } from '@yimen/server/slices/annex/row-view.ts';
import { type Office, openOffice } from '@yimen/server/slices/test-office.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened, plain, textOfPdf, textOfWord } from './annex-text.ts';
import { keepForEyes } from './keep-for-eyes.ts';

/**
 * Issue 4: the annex of 梅州市 and of 东莞市 out of the demonstration's own story, filled by its own cast and downloaded; every computed figure is recounted
 * from the raw events by a count that shares nothing with the product's, and the boxes it ticks are told here once more, from the printed form (R8.2, domain.md §2.2).
 */
let office: Office;
let round: string;
let slow: Map<string, CountyFacts>;
const files: Record<string, Record<'xlsx' | 'docx' | 'pdf', Buffer>> = {};
const cities = [
  ['梅州市', '441400'],
  ['东莞市', '441900'],
] as const;

beforeAll(async () => {
  office = await openOffice();
  const { platform } = office;
  await seedDemo(platform);
  const today = platform.today();
  const days = { from: shift(today, -300), to: today };
  const province = await findStaffByName(platform, 'gd-lead');
  round = await openRound(platform, province, { title: '演示轮次', ...days, due: today }, null);
  slow = await slowCount(platform, days);
  for (const [county, username] of Object.entries(fillers)) await fill(county, username, '441400');
  await fill('441900', 'dg-veterans', '441900');
  const merged = Object.keys(fillers).map(division => ({ type: 'mergeRow', division }) as const);
  await does('mz-lead', '441400', ...merged, ...told('叶督导', '0753-2180000'));
  await does('dg-veterans', '441900', ...told('尤退役', '0769-22830000'));
  const { browser } = await office.member('annex-reader', '440000-veterans', 'supervisor');
  for (const [name, city] of cities) {
    const read = (format: string) => download(browser, `printed/${city}/form.${format}`);
    files[city] = { xlsx: await read('xlsx'), docx: await read('docx'), pdf: await read('pdf') };
    keepForEyes(name, files[city]);
  }
}, 180_000);
afterAll(async () => {
  office.platform.press.stop();
  await office.close();
});

const fillers: Record<string, string> = {
  ...{ 441402: 'mj-veterans', 441403: 'mx-veterans', 441422: 'db-veterans', 441423: 'fs-veterans' },
  ...{ 441424: 'wh-veterans', 441426: 'py-veterans', 441427: 'jl-veterans', 441481: 'xn-veterans' },
};

/** What nobody can count, typed in where the service runs; where nobody came by it the county says that none runs, and leaves the rest. */
const before = { copies: 16, visits: 9, days: 33 };

async function fill(division: string, username: string, city: string): Promise<void> {
  const runs = {
    ...{ office: { code: 'veterans-bureau' }, copiesBefore: before.copies },
    ...{ visitsBefore: before.visits, daysBefore: before.days },
    services: await proposed(username, division),
  };
  const cells = slow.has(division) ? runs : { runs: 'no' };
  const wishes = Object.entries(cells).map(([cell, value]) => ({ type: 'enterCell', division, cell, value }));
  await does(username, city, ...(wishes as AnnexWish[]), { type: 'submitRow', division });
}

/** The boxes as the platform ticks them, which the county confirms. */
async function proposed(username: string, division: string) {
  const person = await findStaffByName(office.platform, username);
  const { cells } = await rowView(office.platform, person, { round, division });
  return cells.find(({ cell }) => cell === 'services')?.said;
}

function told(head: string, contact: string): AnnexWish[] {
  return [
    { type: 'enterProblems', problems: '一是窗口离镇街较远；二是养老保险跨省转移时间较长。' },
    { type: 'enterSignatories', head, filledBy: '演示填表人', contact },
    { type: 'sendSheet' },
  ];
}

async function does(username: string, city: string, ...wishes: AnnexWish[]): Promise<void> {
  const person = await findStaffByName(office.platform, username);
  await actOnSheet(office.platform, { person, name: { round, city }, wishes, key: null });
}

async function download(browser: { cookies: Map<string, string> }, path: string): Promise<Buffer> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const { statusCode, rawPayload } = await office.app.inject({
    method: 'GET',
    url: `/api/annex/rounds/${round}/${path}`,
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
  });
  expect(statusCode).toBe(200);
  return rawPayload;
}

describe.each(cities)('the annex of %s', (name, city) => {
  const divisions = () => sheetsOf(office.platform.directory).find(each => each.city === city)!.divisions;
  const nameOf = (division: string) => office.platform.directory.divisions.get(division)!.name;

  it('has each county in its row, and in each cell what a slow count finds', async () => {
    const tab = (await opened(files[city]!.xlsx)).worksheets[0]!;
    for (const [place, division] of divisions().entries()) {
      const said = tab.getRow(5 + place);
      const row = Array.from({ length: 9 }, (_, column) => said.getCell(column + 1).text);
      const wanted = [nameOf(division), ...expected(slow.get(division) ?? nobody)];
      expect(row.map(plain), nameOf(division)).toEqual(wanted.map(plain));
    }
    expect(tab.getCell('A3').text).toBe(`地级以上市：${name}`);
  });

  it('says the same as Word and as PDF', async () => {
    const tab = (await opened(files[city]!.xlsx)).worksheets[0]!;
    const texts = [await textOfWord(files[city]!.docx), await textOfPdf(files[city]!.pdf)];
    for (const place of divisions().keys()) {
      const said = tab.getRow(5 + place);
      const row = Array.from({ length: 9 }, (_, column) => said.getCell(column + 1).text);
      for (const text of texts) expect(text).toContain(plain(row.join('')));
    }
    const [head, contact] = city === '441900' ? ['尤退役', '0769-22830000'] : ['叶督导', '0753-2180000'];
    const closing = plain(
      `负责人：${head}填表人：演示填表人联系方式：${contact}${annexForm(annexInForce).note}`,
    );
    for (const text of texts) expect(text).toContain(closing);
  });
});

describe('the story is rich enough to show it', () => {
  it('梅州 has cases in seven of its eight counties, and 已办结 ones in five; the eighth says that none runs there and nothing more', () => {
    const facts = Object.keys(fillers).map(county => slow.get(county) ?? nobody);
    expect(facts.filter(each => each.accepted > 0)).toHaveLength(7);
    expect(facts.filter(each => each.ended.cases > 0)).toHaveLength(5);
    expect(new Set(facts.map(each => each.people)).size).toBeGreaterThan(3);
  });

  it('whom eight offices served is one person, and so is who came with two cases', () => {
    expect(slow.get('441402')).toMatchObject({ accepted: 5, people: 4 });
    expect(Object.keys(slow.get('441481')!.items)).toHaveLength(11);
    expect(Object.keys(slow.get('441900')!.items)).toHaveLength(11);
  });
});

/** The cells from 是否有开展 to 首省时间 as the printed form has them (policy-2020-96.txt), told from a slow count. */
function expected({ accepted, people, items, ended }: CountyFacts): string[] {
  const tick = (on: boolean, words: string) => `${on ? '☑' : '□'}${words}`;
  const runs = accepted > 0;
  const sent = (item: string) => items[item] !== undefined;
  const paper = Object.values(items).some(each => each.paper > 0);
  const login = Object.values(items).some(each => each.login > 0);
  const others = [...(sent('03') ? ['党员组织关系转移'] : []), ...(sent('07') ? ['预备役登记'] : [])];
  const half = (sum: number) => (ended.cases === 0 ? '_' : Number((sum / ended.cases + 1e-9).toFixed(1)));
  const pair = (column: keyof typeof before, sum: number, unit: string) =>
    `开展“一站式”服务办理前${runs ? before[column] : '_'}${unit}开展“一站式”服务办理后${half(sum)}${unit}`;
  return [
    tick(runs, '有') + tick(!runs, '没有'),
    `${tick(runs, '退役军人事务局')}□退役军人事务中心□行政服务中心□其他具体是：_`,
    [
      tick(login && !paper, '有，全部实现系统办理'),
      tick(login && paper, '有，部分实现系统办理，部分线下推送材料给相关部门。'),
      tick(paper && !login, '没有，全部采用线下邮寄、转送方式。'),
      '□其他具体是：_',
    ].join(''),
    [
      tick(sent('01'), '退役士兵报到登记'),
      tick(sent('02'), '退出现役登记户口'),
      '□安置关系转移',
      tick(sent('04'), '团组织关系转移'),
      tick(sent('06'), '医保接续'),
      tick(sent('05'), '养老保险接续'),
      tick(sent('08'), '退役士兵信息采集'),
      '□退役士兵经济适用房申报',
      tick(sent('09'), '一次性经济补助金申领'),
      tick(sent('10'), '教育培训报名（含送岗培训）'),
      tick(sent('10'), '就业创业技能培训'),
      tick(sent('11'), '持军警驾驶证申领机动车驾驶证'),
      `${tick(others.length > 0, '其他：')}${[0, 1, 2].map(line => `${line + 1}.${others[line] ?? '_'}`).join('')}`,
    ].join(''),
    runs ? String(people) : '',
    pair('copies', ended.copies, '份'),
    pair('visits', ended.visits, '次'),
    pair('days', ended.days, '工作日'),
  ];
}
