import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, phone } from './browser.ts';
import { look } from './look.ts';
import { desks } from './people/staff.ts';

/**
 * The board (issue 4, point 3): the province opens it, goes down to a city, a county, an office, an item's list and a case; each figure is
 * what its list holds; a list goes out as a workbook.
 */
let browser: Browser;
let offices: ReturnType<typeof desks>;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  offices = desks(browser, inject('address'));
  page = (await offices.of('gd-lead')).page;
});
afterAll(() => browser.close());

const row = (name: string) => page.locator('.board-table tbody tr').filter({ hasText: name }).first();
const here = (name: string) =>
  page.locator('.board-path [aria-current=page]').filter({ hasText: name }).waitFor();

test('the province sees its cities, as a grid and as a table that says the same', async () => {
  await page.getByRole('link', { name: '看板', exact: true }).click();
  await page.getByRole('heading', { name: '各市', exact: true }).waitFor();
  const city = row('江门市');
  const open = (await city.locator('td').first().textContent()) ?? '';
  expect(Number(open)).toBeGreaterThan(0);
  await page.getByRole('link', { name: `江门市：在办 ${open} 项` }).waitFor();
  expect(await page.locator('.board-map a').count()).toBe(21);
  await look(page, 'board-1-province');
  await page.setViewportSize({ width: 1920, height: 1080 });
  await look(page, 'board-1-province');
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('down by the grid with the keyboard, to a county, to an office', async () => {
  const city = page.locator('.board-map a[aria-label^="江门市"]');
  await city.focus();
  await page.keyboard.press('Enter');
  await here('江门市');
  await look(page, 'board-2-city');
  await row('台山市').getByRole('link', { name: '台山市', exact: true }).click();
  await here('台山市');
  await look(page, 'board-3-county');
  await row('台山市公安局').getByRole('link', { name: /公安/ }).first().click();
  await here('公安');
  await look(page, 'board-4-office');
});

test('a figure is what its list holds; the list goes out as a workbook and leads to the case', async () => {
  const figure = page.locator('.board-number.open .board-figure');
  const many = Number(await figure.textContent());
  expect(many).toBeGreaterThan(0);
  await figure.click();
  await page.getByRole('heading', { name: '在办事项', exact: true }).waitFor();
  await page.getByText(/^共 \d+ 项/).waitFor();
  // The journeys share one server: others' cases may have come meanwhile, none of these has gone.
  const words = (await page.getByText(/^共 \d+ 项/).textContent()) ?? '';
  const said = Number(/\d+/.exec(words)![0]);
  expect(said).toBeGreaterThanOrEqual(1);
  const more = page.getByRole('button', { name: '加载更多' });
  while (await more.isVisible()) {
    await more.click();
    await page.waitForTimeout(200);
  }
  expect(await page.locator('tbody tr').count()).toBe(said);
  await look(page, 'board-5-list');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出 Excel', exact: true }).click(),
  ]);
  expect(await saved.failure()).toBeNull();
  await page.locator('tbody tr a').first().click();
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: /GDTY|江|陈|李|某|\*/ })
    .first()
    .waitFor();
  await page.goBack();
  await page.getByRole('link', { name: '回到看板', exact: true }).click();
  await here('公安');
});

test('an office sees its own items and no other; on the phone nothing sticks out', async () => {
  const { page: police } = await offices.of('ts-police');
  await police.getByRole('link', { name: '看板', exact: true }).click();
  await police.locator('.board-path').getByText(/公安/).waitFor();
  expect(await police.getByRole('heading', { name: '申请进展' }).count()).toBe(0);
  const refused = await police.request.get('/api/board?agency=440781-medical-insurance');
  expect(refused.status()).toBe(404);
  await police.setViewportSize(phone);
  await look(police, 'board-6-phone');
  await page.setViewportSize(phone);
  await page.goto('/office/board');
  await page.getByRole('heading', { name: '各市', exact: true }).waitFor();
  await look(page, 'board-7-phone');
  expect(await offices.faults()).toEqual([]);
});
