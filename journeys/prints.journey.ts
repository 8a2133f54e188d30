import type { Page, Route } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { look, paperBehind } from './look.ts';
import { stage } from './stage.ts';

/** Many papers as one file (issue 3): the clerk chooses a kind and a period, stops, goes on, and prints what opens; the lead has the same page. */
let page: Page;
const { offices } = await stage();
beforeAll(async () => {
  page = (await offices.of('ts-window')).page;
});

/** A year’s papers that nobody has printed yet. */
async function chooseYear(at: Page): Promise<void> {
  await at.getByRole('link', { name: '批量打印', exact: true }).click();
  await at.getByRole('heading', { name: '批量打印', exact: true }).waitFor();
  await at.getByRole('textbox', { name: '出具日期' }).first().click();
  await at.getByText('最近一年', { exact: true }).click();
  await at.getByRole('button', { name: /^打印受理单 \d+ 份$/ }).waitFor();
}

const task = () => page.getByRole('region', { name: '打印任务' }).getByRole('listitem').first();

test('stopped before anything was set, it stands at nought', async () => {
  await chooseYear(page);
  await look(page, 'prints-1-choice');
  const held = new Promise<Route>(found => void page.route('**/api/prints/*/next', found, { times: 1 }));
  await page.getByRole('button', { name: /^打印受理单 \d+ 份$/ }).click();
  const asked = await held;
  await task()
    .getByText(/^正在生成 0\/\d+ 份$/)
    .waitFor();
  await look(page, 'prints-2-going');
  const stopped = page.waitForResponse(answer => answer.url().endsWith('/stop'));
  await task().getByRole('button', { name: '停止', exact: true }).click();
  await stopped;
  await asked.continue();
  await task()
    .getByText(/^已停止 0\/\d+ 份$/)
    .waitFor();
});

test('it goes on where it stood, and one PDF opens for printing', async () => {
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    task().getByRole('button', { name: '继续', exact: true }).click(),
  ]);
  await opened.close();
  await task()
    .getByText(/^已全部生成 (\d+)\/\1 份$/)
    .waitFor();
  const link = task().getByRole('link', { name: /^打开 PDF/ });
  await paperBehind(page, link, 'prints-3-receipts');
  const answer = await page.request.get((await link.getAttribute('href'))!);
  expect(decodeURIComponent(answer.headers()['content-disposition'] ?? '')).toMatch(/受理单（\d+ 份）\.pdf$/);
  await look(page, 'prints-4-ready');
});

test('what was printed is not offered again; on a narrow screen nothing sticks out', async () => {
  await expect.poll(() => page.getByRole('button', { name: /^打印受理单/ }).count()).toBe(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await look(page, 'prints-5-narrow');
});

test('the lead has the page too, and none of the clerk’s runs', async () => {
  const lead = (await offices.of('ts-veterans')).page;
  await lead.getByRole('link', { name: '批量打印', exact: true }).click();
  await lead.getByRole('heading', { name: '批量打印', exact: true }).waitFor();
  await lead.getByRole('region', { name: '选择文书' }).waitFor();
  expect(await lead.getByRole('region', { name: '打印任务' }).count()).toBe(0);
  expect(await offices.faults()).toEqual([]);
});
