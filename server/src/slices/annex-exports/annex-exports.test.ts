import Excel from '@protobi/exceljs';
import type { AnnexCommand } from '@yimen/domain/annex/command.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actOnSheet } from '../../annex/act-on-sheet.ts';
import { openRound } from '../../annex/open-round.ts';
import { type Member, type Office, openOffice } from '../test-office.ts';

let office: Office;
let round: string;
const people: Record<string, Member> = {};
beforeAll(async () => {
  office = await openOffice();
  const { member, platform } = office;
  people.province = await member('e-province', '440000-veterans', 'supervisor');
  people.jiangmen = await member('e-jiangmen', '440700-veterans', 'supervisor');
  people.dongguan = await member('e-dongguan', '441900-veterans', 'lead', 'supervisor');
  people.taishan = await member('e-taishan', '440781-veterans', 'lead');
  people.kaiping = await member('e-kaiping', '440783-veterans', 'lead');
  people.clerk = await member('e-clerk', '440781-window', 'clerk');
  people.handler = await member('e-police', '440781-police', 'handler');
  const today = platform.today();
  const wanted = { title: '一季度', from: today, to: today, due: today };
  round = await openRound(platform, people.province.person, wanted, null);
});
afterAll(async () => {
  office.platform.press.stop();
  await office.close();
});

const ask = (who: string, path: string) =>
  office.ask(people[who]!.browser, { method: 'GET', url: `/api/annex/rounds/${round}/${path}` });

async function workbook(who: string, path: string): Promise<Excel.Workbook> {
  const cookie = [...people[who]!.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const { rawPayload } = await office.app.inject({
    method: 'GET',
    url: `/api/annex/rounds/${round}/${path}`,
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
  });
  const book = new Excel.Workbook();
  await book.xlsx.load(rawPayload as never);
  return book;
}

const wish = (who: string, city: string, ...wishes: Exclude<AnnexCommand, { type: 'openSheet' }>[]) =>
  actOnSheet(office.platform, {
    person: people[who]!.person,
    name: { round, city },
    wishes: wishes as never,
    key: null,
  });

describe('who has the annex as a file (R8.3): who may read it, and nobody else', () => {
  it.each([
    ['province', 'printed/440700/form.xlsx', 200],
    ['province', 'printed/440781/form.docx', 200],
    ['province', 'summary.pdf', 200],
    ['jiangmen', 'printed/440700/form.pdf', 200],
    ['jiangmen', 'printed/440781/form.xlsx', 200],
    ['jiangmen', 'printed/441900/form.xlsx', 404],
    ['jiangmen', 'summary.xlsx', 404],
    ['taishan', 'printed/440781/form.xlsx', 200],
    ['taishan', 'printed/440700/form.xlsx', 404],
    ['taishan', 'printed/440783/form.xlsx', 404],
    ['taishan', 'summary.docx', 404],
    ['clerk', 'printed/440781/form.xlsx', 404],
    ['handler', 'printed/440781/form.pdf', 404],
    ['province', 'printed/440000/form.xlsx', 404],
    ['province', 'printed/449999/form.xlsx', 404],
    ['province', 'printed/440700/form.xlsx?version=1', 404],
  ])('%s at %s: %s', async (who, path, status) => {
    expect((await ask(who, path)).status).toBe(status);
  });

  it('a stranger is asked to sign in', async () => {
    const came = await office.ask(office.browser(), {
      method: 'GET',
      url: `/api/annex/rounds/${round}/summary.xlsx`,
    });
    expect(came.status).toBe(401);
  });

  it('each comes as what it is', async () => {
    const types = await Promise.all(
      ['xlsx', 'docx', 'pdf'].map(each => ask('taishan', `printed/440781/form.${each}`)),
    );
    expect(types.map(({ type }) => type)).toEqual([
      expect.stringContaining('spreadsheetml'),
      expect.stringContaining('wordprocessingml'),
      'application/pdf',
    ]);
  });
});

describe('what is in it', () => {
  it('the summary is saved under its name, said once', async () => {
    const cookie = [...people.province!.browser.cookies].map(([name, value]) => `${name}=${value}`);
    const { headers } = await office.app.inject({
      method: 'GET',
      url: `/api/annex/rounds/${round}/summary.xlsx`,
      headers: { cookie: cookie.join('; '), 'sec-fetch-site': 'same-origin' },
    });
    const name = decodeURIComponent(String(headers['content-disposition']));
    expect(name).toContain(`退役士兵接收报到“一站式”办理情况表（全省汇总，${round}）.xlsx`);
  });

  it('a county has its own row, none of its neighbours, and not what its city says', async () => {
    await wish('jiangmen', '440700', { type: 'enterProblems', problems: '系统未对接' });
    const own = (await workbook('taishan', 'printed/440781/form.xlsx')).worksheets;
    expect(own.map(tab => tab.name)).toEqual(['台山市']);
    expect(own[0]!.getCell('A5').text).toBe('台山市');
    expect(own[0]!.getCell('A6').text).toBe('负责人：');
    expect(own[0]!.getCell('J5').text).toBe('');
    const whole = (await workbook('jiangmen', 'printed/440700/form.xlsx')).worksheets[0]!;
    const names = [5, 6, 7, 8, 9, 10, 11, 12].map(row => whole.getCell(row, 1).text);
    expect(names.join()).toBe('蓬江区,江海区,新会区,台山市,开平市,鹤山市,恩平市,负责人：');
    expect(whole.getCell('J11').text).toBe('系统未对接');
  });

  it('what is still with the county shows what the platform counts today, and that it is not sent', async () => {
    const tab = (await workbook('taishan', 'printed/440781/form.xlsx')).worksheets[0]!;
    expect(tab.getCell('F5').value).toBeNull();
    expect(tab.getCell('B5').text).toBe('□ 有\n□ 没有');
    expect(tab.getCell('I3').text).toBe('未报送');
  });

  it('what was sent stays readable as it was sent while a correction goes on, and is what the province sums up', async () => {
    const division = '441900';
    await wish(
      'dongguan',
      division,
      { type: 'enterCell', division, cell: 'office', value: { code: 'veterans-bureau' } },
      { type: 'enterCell', division, cell: 'system', value: { code: 'all' } },
      { type: 'enterCell', division, cell: 'runs', value: 'yes' },
      { type: 'enterCell', division, cell: 'services', value: ['report'] },
      { type: 'enterCell', division, cell: 'people', value: 17 },
      ...(['copiesBefore', 'visitsBefore', 'daysBefore'] as const).map(cell => ({
        ...{ type: 'enterCell' as const, division, cell, value: 9 },
      })),
      { type: 'submitRow', division } as never,
      { type: 'enterProblems', problems: '无' },
      { type: 'enterSignatories', head: '甲', filledBy: '乙', contact: '0769-1' },
      { type: 'sendSheet' },
      { type: 'beginCorrection', reason: '人数有误' },
      { type: 'enterCell', division, cell: 'people', value: 18 },
    );
    const now = (await workbook('dongguan', 'printed/441900/form.xlsx')).worksheets[0]!;
    expect([now.getCell('F5').value, now.getCell('I3').text]).toEqual([18, '更正，第2版，未报送']);
    const first = (await workbook('dongguan', 'printed/441900/form.xlsx?version=1')).worksheets[0]!;
    expect([first.getCell('F5').value, first.getCell('I3').text]).toEqual([17, '']);

    const book = await workbook('province', 'summary.xlsx');
    expect(book.worksheets.map(tab => tab.name)).toEqual(['全省汇总', '东莞市']);
    const [summary] = book.worksheets;
    expect(summary!.getCell('A3').text).toContain('已报送1个市，未报送20个市');
    expect(summary!.getCell('A26').text).toBe('全省\n1个填报单位');
    expect(summary!.getCell('F26').value).toBe(17);
    expect(summary!.getCell('A5').text).toBe('广州市\n未报送');
  });
});
