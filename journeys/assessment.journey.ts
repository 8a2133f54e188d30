import { readFileSync } from 'node:fs';
import Excel from '@protobi/exceljs';
import { findPeriod, periodWords, quarterOf } from '@yimen/domain/assessment/period.ts';
import { daysBetween, type PlainDate } from '@yimen/domain/plain/date.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, phone } from './browser.ts';
import { type CalendarServer, calendarServer } from './calendar-server.ts';
import { look } from './look.ts';
import { desks } from './people/staff.ts';

/**
 * The assessment (R6.3), on a server whose day moves: the province changes a weight after it saw what follows, 台山's lead reads a figure of his and
 * opens its cases, an office and another county are told of nothing; when the quarter is over the province fixes the sheet, and fixed it stays.
 */
let browser: Browser;
let server: CalendarServer;
beforeAll(async () => {
  browser = await launch();
  server = await calendarServer();
});
afterAll(async () => {
  await browser.close();
  await server.end();
});

const at = async (username: string): Promise<Page> =>
  (await desks(browser, server.address).of(username)).page;
const today = new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10) as PlainDate;
const period = quarterOf(today);
const weightOf = (page: Page, indicator: string) =>
  page.getByRole('listitem', { name: indicator, exact: true }).getByLabel('权重', { exact: true });

test('the province changes weights: told what is wrong, shown what follows, then it is set with its ground', async () => {
  const page = await at('gd-lead');
  await page.getByRole('link', { name: '双拥考核', exact: true }).click();
  await page.getByRole('heading', { name: '各地级以上市' }).waitFor();
  await look(page, 'assessment-1-province');
  await page.getByRole('link', { name: '指标和权重', exact: true }).click();
  await page.getByRole('button', { name: '修改指标和权重' }).click();
  await expect.poll(() => page.locator('input:focus').inputValue()).toBe('承诺时限内办结率');
  await weightOf(page, '承诺时限内办结率').fill('25');
  await page.getByText('权重合计 105，多出 5').waitFor();
  await page.getByRole('button', { name: '先看影响' }).click();
  await page.getByText('各项权重合计应为 100，现在是 105。').waitFor();
  await look(page, 'assessment-2-faults');
  await staysUnsaved(page);
  await weightOf(page, '法定时限内办结率').fill('10');
  await page.keyboard.press('Control+Enter');
  await page.getByText('“承诺时限内办结率”权重由 20 改为 25').waitFor();
  expect(await page.getByRole('region', { name: '修改的影响' }).locator('tbody tr').count()).toBe(21);
  await look(page, 'assessment-3-preview');
  await page.getByLabel('修改依据').fill('省双拥工作领导小组办公室会议纪要第 3 号');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: '现行指标和权重（第 2 号）' }).waitFor();
  await page.getByText('理由：省双拥工作领导小组办公室会议纪要第 3 号').waitFor();
  await look(page, 'assessment-4-set');
});

test('the county lead reads his figure and why; its list has as many lines as it says, and so has the workbook', async () => {
  const page = await at('ts-veterans');
  await page.getByRole('link', { name: '双拥考核', exact: true }).click();
  await page.getByRole('heading', { name: '台山市各项指标' }).waitFor();
  expect(await page.getByRole('heading', { name: '各县（市、区）' }).count()).toBe(0);
  const row = page.getByRole('row').filter({ hasText: '承诺时限内办结率' });
  await row.getByText('承诺时限内办结率').click();
  await row.getByText(/^\d+ ÷ \d+ = [\d.]+%；权重 /).waitFor();
  await look(page, 'assessment-5-county');
  const figure = row.getByRole('link', { name: /^办结的事项 / });
  const many = Number(await figure.textContent());
  expect(many).toBeGreaterThan(0);
  await figure.click();
  await page.getByRole('heading', { name: '办结的事项', exact: true }).waitFor();
  await page.getByText(`共 ${many} 个`, { exact: true }).waitFor();
  const lines = page.getByRole('row').filter({ hasText: 'GDTY' });
  const more = page.getByRole('button', { name: '加载更多' });
  while (await more.isVisible()) {
    const before = await lines.count();
    await more.click();
    await expect.poll(() => lines.count()).toBeGreaterThan(before);
  }
  expect(await lines.count()).toBe(many);
  await look(page, 'assessment-6-list');
  expect(await numbersIn(page)).toBe(many);
  await lines.first().getByRole('link').click();
  await page.getByRole('link', { name: '双拥考核', exact: true }).click();
  await page.getByRole('heading', { name: '台山市各项指标' }).waitFor();
  await page.setViewportSize(phone);
  await look(page, 'assessment-7-phone');
});

test('an office is told of no such page, another county of no such sheet', async () => {
  const police = await at('ts-police');
  expect(await police.getByRole('link', { name: '双拥考核' }).count()).toBe(0);
  await police.goto('/office/assessment');
  await police.getByText('没有找到').first().waitFor();
  const stranger = await at('kp-veterans');
  await stranger.goto('/office/assessment?place=440781');
  await stranger.getByText('没有找到').first().waitFor();
  expect(await stranger.locator('main').textContent()).not.toContain('台山市');
  const refused = await stranger.request.get('/api/assessment/list?place=440781&measure=decided');
  expect(refused.status()).toBe(404);
});

test('when the quarter is over the province fixes the sheet; new settings leave it as it is', async () => {
  const [year = 0, quarter = 0] = period.split('-Q').map(Number);
  const after = `${quarter === 4 ? year + 1 : year}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`;
  await server.goTo(daysBetween(today, after as PlainDate));
  const page = await at('gd-lead');
  await page.goto(`/office/assessment?period=${period}&place=440781`);
  await page.getByRole('button', { name: /^定\s?稿$/ }).click();
  await page.getByLabel('理由').fill('季度考核用');
  await page.keyboard.press('Control+Enter');
  await page.getByText(/第 1 版，华省厅/).waitFor();
  const total = await page.locator('.assess-total strong').textContent();
  expect(Number(total)).toBeGreaterThan(0);
  await look(page, 'assessment-8-fixed');
  await changeWeights(page);
  await page.getByRole('link', { name: '定稿', exact: true }).click();
  await page.getByRole('link', { name: `${periodWords(findPeriod(period)!)} 第 1 版`, exact: true }).click();
  await page.getByText('按第 2 号指标和权重').waitFor();
  await page.goto(`/office/assessment?period=${period}&place=440781&version=1`);
  await page.getByText('按第 2 号指标和权重').waitFor();
  expect(await page.locator('.assess-total strong').textContent()).toBe(total);
  await page.getByRole('link', { name: '看实时数字' }).click();
  await page.getByText('按第 3 号指标和权重').waitFor();
  expect(await page.getByText(/第 1 版，华省厅/).count()).toBe(0);
});

/** Changed once more, so that the fixed sheet has something to stand against. */
async function changeWeights(page: Page): Promise<void> {
  await page.getByRole('link', { name: '指标和权重', exact: true }).click();
  await page.getByRole('button', { name: '修改指标和权重' }).click();
  await weightOf(page, '承诺时限内办结率').fill('5');
  await weightOf(page, '法定时限内办结率').fill('30');
  await page.keyboard.press('Control+Enter');
  await page.getByLabel('修改依据').fill('试行后调整');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: '现行指标和权重（第 3 号）' }).waitFor();
}

/** What is not saved is not lost by a link of the menu: it asks, and here the answer is no. */
async function staysUnsaved(page: Page): Promise<void> {
  const asked: string[] = [];
  page.on('dialog', dialog => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: '看板', exact: true }).click();
  await expect.poll(() => asked).toEqual([expect.stringContaining('还没有保存')]);
  expect(await weightOf(page, '承诺时限内办结率').inputValue()).toBe('25');
  page.removeAllListeners('dialog');
}

/** How many lines of the workbook begin with the number of a case. */
async function numbersIn(page: Page): Promise<number> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出 Excel', exact: true }).click(),
  ]);
  const book = new Excel.Workbook();
  await book.xlsx.load(readFileSync(await download.path()) as never);
  let many = 0;
  book.worksheets[0]!.eachRow(row => {
    if (/^GDTY\d/.test(String(row.getCell(1).value))) many += 1;
  });
  return many;
}
