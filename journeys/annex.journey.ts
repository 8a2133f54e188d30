import { readFileSync } from 'node:fs';
import Excel from '@protobi/exceljs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { desk, launch, phone } from './browser.ts';
import { look } from './look.ts';
import { desks } from './people/staff.ts';

/**
 * 情况表 (R8.1–R8.4, issue 4 point 4): the province opens a round; a county fills what nobody can count; the city returns the row, takes all
 * eight together and sends; the province receives; the sheet is downloaded as it is printed.
 */
let browser: Browser;
let offices: ReturnType<typeof desks>;
beforeAll(async () => {
  browser = await launch();
  offices = desks(browser, inject('address'));
});
afterAll(() => browser.close());

const title = '梅州旅程测试轮次';
const counties = ['mx', 'db', 'fs', 'wh', 'py', 'xn'].map(each => `${each}-veterans`);
let round: string;

/** A post of the page's own session, as another window of it would make it. */
async function post(page: Page, path: string, body?: object): Promise<void> {
  const { status, text } = await page.evaluate(
    async ({ url, body }) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'idempotency-key': crypto.randomUUID(),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: answer.status, text: await answer.text() };
    },
    { url: `/api/annex/rounds/${round}${path}`, body },
  );
  expect(status, text).toBe(200);
}

const openRound = async (page: Page) => {
  await page.getByRole('link', { name: '情况表', exact: true }).click();
  await page.getByRole('link', { name: title, exact: true }).click();
};
const column = (page: Page, head: string) =>
  page.locator('.annex-row tbody tr').filter({ has: page.getByRole('rowheader', { name: head }) });

async function fillPair(page: Page, head: string, before: string): Promise<void> {
  await page.getByRole('button', { name: `填写${head}`, exact: true }).click();
  await page.getByLabel('开展“一站式”服务办理前', { exact: true }).fill(before);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await column(page, head).getByText(before).first().waitFor();
}

test('the province opens a round', async () => {
  const { page } = await offices.of('gd-lead');
  await page.getByRole('link', { name: '情况表', exact: true }).click();
  await page.getByRole('button', { name: '布置新一轮填报' }).click();
  const day = await page.evaluate<string>('new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10)');
  await page.getByLabel('名称', { exact: true }).fill(title);
  await page.getByLabel('统计从', { exact: true }).fill(`${day.slice(0, 4)}-01-01`);
  await page.getByLabel('统计到', { exact: true }).fill(day);
  await page.getByLabel('报送截止', { exact: true }).fill(day);
  await look(page, 'annex-1-open');
  await page.getByRole('button', { name: '布置', exact: true }).click();
  await page.getByText('未报送 21 个市').waitFor();
  round = new URL(page.url()).pathname.split('/').at(-1)!;
  expect(round).toMatch(/^\d{4}-\d+$/);
  await look(page, 'annex-2-round');
});

test('a county fills what cannot be counted, and sees the cases behind what is', async () => {
  const { page } = await offices.of('mj-veterans');
  await openRound(page);
  await page.getByText('县级填报中').waitFor();
  await fillPair(page, '申报材料归档情况', '16');
  await fillPair(page, '办理次数', '9');
  await fillPair(page, '首省时间', '33');
  await page.getByRole('button', { name: '填写在哪个部门开展“一站式”受理服务' }).click();
  await page.getByText('退役军人事务局', { exact: true }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await column(page, '在哪个部门开展').getByRole('button', { name: /^填写/ }).waitFor();
  await page.getByText('系统计算，待确认').waitFor();
  await page.getByRole('button', { name: '填写已开展“一站式”的服务内容' }).click();
  await page.getByLabel('安置关系转移', { exact: true }).check();
  await page.getByRole('button', { name: '确认并保存', exact: true }).click();
  await page.getByText('系统计算，待确认').waitFor({ state: 'detached' });
  await look(page, 'annex-3-row');
  await page.setViewportSize(phone);
  await look(page, 'annex-3-row');
  await page.setViewportSize(desk);

  const behind = column(page, '享受“一站式”').getByRole('link', { name: /^依据 \d+ 件办件$/ });
  const many = Number(/\d+/.exec((await behind.textContent())!)![0]);
  expect(many).toBeGreaterThan(0);
  await behind.click();
  await page.locator('tbody tr').first().waitFor();
  expect(await page.locator('tbody tr').count()).toBe(many);
  await look(page, 'annex-4-cases');
  await page.goBack();
  await page.getByRole('button', { name: '报市级审核', exact: true }).click();
  await page.getByText('已报市级，待审核').waitFor();
});

test('the city returns the row with a reason; the county mends it', async () => {
  const city = (await offices.of('mz-lead')).page;
  await openRound(city);
  await city.getByRole('link', { name: '梅江区', exact: true }).click();
  await city.getByRole('button', { name: '退回', exact: true }).click();
  await city.getByLabel('退回理由').fill('办理前的次数请按八个部门核对。');
  await city.getByRole('button', { name: '退回', exact: true }).click();
  await city.getByText('市级退回，待修改').waitFor();

  const { page } = await offices.of('mj-veterans');
  await page.reload();
  await page.getByText('办理前的次数请按八个部门核对。').first().waitFor();
  await look(page, 'annex-5-returned');
  await fillPair(page, '办理次数', '8');
  await page.getByRole('button', { name: '报市级审核', exact: true }).click();
  await page.getByText('已报市级，待审核').waitFor();
});

/** What the row says of itself, as the page is given it. */
type Row = { cells: { cell: string; said: unknown }[]; missing: string[] };

/** Where nobody came the county says that none runs and leaves the rest blank; elsewhere it tells what cannot be counted, and confirms the boxes. */
async function handIn(page: Page, place: string): Promise<void> {
  const path = `/api/annex/rounds/${round}/rows/${place}`;
  const { cells } = (await (await page.request.get(path)).json()) as Row;
  const said = (name: string) => cells.find(({ cell }) => cell === name)?.said ?? null;
  const runs = {
    ...{ office: { code: 'service-centre' }, system: said('system') ?? { code: 'all' } },
    ...{ services: said('services') ?? ['report'], copiesBefore: 16, visitsBefore: 9, daysBefore: 33 },
  };
  const typed = Object.entries(said('runs') === 'yes' ? runs : { runs: 'no' });
  await post(page, `/rows/${place}/cells`, { cells: typed.map(([cell, value]) => ({ cell, value })) });
  await post(page, `/rows/${place}/submit`);
}

test('a county without a case is asked whether the service runs there; with 没有 it invents nothing', async () => {
  const { page } = await offices.of('jl-veterans');
  await openRound(page);
  await page.getByText('还有 1 处未填：是否有开展。').waitFor();
  await page.getByRole('button', { name: '填写是否有开展“一站式”服务' }).click();
  await page.getByText('没有', { exact: true }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await column(page, '享受“一站式”').getByText('留空').waitFor();
  await look(page, 'annex-5-none-runs');
  await page.getByRole('button', { name: '报市级审核', exact: true }).click();
  await page.getByText('已报市级，待审核').waitFor();
});

test('the other counties hand in; the city takes all together, tells the problems, and sends', async () => {
  const { page } = await offices.of('mz-lead');
  const answer = await page.request.get(`/api/annex/rounds/${round}/sheets/441400`);
  const { rows } = (await answer.json()) as { rows: { division: string; name: string }[] };
  expect(rows.length).toBe(8);
  for (const username of counties) {
    const county = (await offices.of(username)).page;
    const own = await county.request.get('/api/annex/rounds');
    const { rounds } = (await own.json()) as { rounds: { round: string; own: { place: string } }[] };
    const { place } = rounds.find(each => each.round === round)!.own;
    await handIn(county, place);
  }
  for (const { division } of rows) await post(page, `/rows/${division}/merge`);

  await openRound(page);
  await page.getByRole('button', { name: '填写存在问题' }).click();
  await page.getByLabel('存在问题', { exact: true }).fill('山区镇街到窗口较远，部分退役士兵仍需代办。');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('山区镇街到窗口较远，部分退役士兵仍需代办。').first().waitFor();
  await page.getByRole('button', { name: '填写负责人、填表人、联系方式' }).click();
  await page.getByLabel('负责人', { exact: true }).fill('叶督导');
  await page.getByLabel('填表人', { exact: true }).fill('丘填表');
  await page.getByLabel('联系方式', { exact: true }).fill('0753-0000000');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('0753-0000000').first().waitFor();
  await look(page, 'annex-6-sheet');
  await page.getByRole('button', { name: '报省厅', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '报省厅', exact: true }).click();
  await page.getByText('已报省厅').first().waitFor();
});

test('the province receives it, and downloads it as it is printed', async () => {
  const { page } = await offices.of('gd-lead');
  await openRound(page);
  await page.getByText('已报送 1 个市').waitFor();
  await page.getByRole('link', { name: '梅州市', exact: true }).click();
  await page.getByRole('button', { name: '接收', exact: true }).click();
  await page.getByText('省厅已接收').first().waitFor();
  await look(page, 'annex-7-received');
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).click(),
    ]);
    return readFileSync(await download.path());
  };
  expect((await saved('PDF')).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await saved('Word')).subarray(0, 2).toString()).toBe('PK');
  const book = new Excel.Workbook();
  await book.xlsx.load((await saved('Excel')) as never);
  const said: string[] = [];
  book.worksheets[0]!.eachRow(row => row.eachCell(({ value }) => said.push(wordsOf(value))));
  const text = said.join('\n');
  for (const each of [
    '地级以上市：梅州市',
    '梅江区',
    '丰顺县',
    '☑ 退役军人事务局',
    '负责人：叶督导',
    '山区镇街到窗口较远',
  ])
    expect(text).toContain(each);
  expect(text).not.toContain('未报送');
});

/** What a cell says, whichever type its pieces are set in. */
function wordsOf(value: Excel.CellValue): string {
  if (value === null || typeof value !== 'object' || !('richText' in value)) return String(value);
  return value.richText.map(({ text }) => text).join('');
}
