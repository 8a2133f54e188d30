import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { type CalendarServer, calendarServer } from './calendar-server.ts';
import { look } from './look.ts';
import { desks } from './people/staff.ts';

/**
 * The province changes when something is warned of (R6.2, decision 0028), on a server of its own because it holds for everybody: it sees first
 * what follows, sets it, and within a minute the board and the item's tag say so; a card issued before keeps its facts.
 */
let browser: Browser;
let server: CalendarServer;
let offices: ReturnType<typeof desks>;
let number = '';
let foreseen = 0;
let card: string[] = [];
beforeAll(async () => {
  browser = await launch();
  server = await calendarServer();
  offices = desks(browser, server.address);
});
afterAll(async () => {
  await browser.close();
  await server.end();
});

const at = async (username: string): Promise<Page> => (await offices.of(username)).page;
const rowOf = (page: Page) => page.getByRole('row').filter({ hasText: number });
/** What the board of the whole province counts as warned of, of a page that is opened anew. */
async function warned(page: Page): Promise<number> {
  await page.goto('/office/board');
  return Number(await page.locator('.board-number.warning .board-figure').textContent());
}

test('before: the item calls for nothing, and a card stands with the facts of its day', async () => {
  const page = await at('ts-police');
  const { lines } = await (await page.request.get('/api/department/inbox')).json();
  const calm = lines.find(
    (line: { attention: string; daysLeft: number | null }) => line.attention === 'none' && line.daysLeft! > 1,
  );
  ({ number } = calm);
  await page.goto('/office/inbox');
  await rowOf(page).getByText('正常').waitFor();
  card = await cardFacts(page);
  expect(card.join('\n')).toContain('预警规则第 1 号');
  expect(card.join('\n')).toContain('超过承诺时限满 3 个工作日');
});

test('the province sees what would follow, and sets it', async () => {
  const page = await at('gd-lead');
  const before = await warned(page);
  await page.getByRole('link', { name: '预警规则', exact: true }).click();
  await page.getByRole('button', { name: '修改规则' }).click();
  await page.getByLabel('提醒：用去承诺时限的百分比').fill('1');
  await page.getByLabel('预警：用去承诺时限的百分比').fill('2');
  await page.getByLabel('红牌：超过承诺时限的工作日').fill('9');
  await page.getByLabel('修改依据').fill('演示：提前预警');
  await page.getByRole('button', { name: '先看影响' }).click();
  const cells = page.locator('.thresholds-preview tbody tr').filter({ hasText: '预警' }).locator('td');
  await cells.nth(1).waitFor();
  expect(Number(await cells.nth(0).textContent())).toBe(before);
  foreseen = Number(await cells.nth(1).textContent());
  expect(foreseen).toBeGreaterThan(before);
  await look(page, 'thresholds-1-foreseen');
  await page.getByRole('button', { name: '确认修改' }).click();
  await page.getByRole('heading', { name: '现行规则（第 2 号）' }).waitFor();
  await look(page, 'thresholds-2-set');
});

test('within a minute the board and the item’s tag say so', { timeout: 150_000 }, async () => {
  const province = await at('gd-lead');
  await expect.poll(() => warned(province), { timeout: 70_000, interval: 2_000 }).toBe(foreseen);
  const police = await at('ts-police');
  await police.goto('/office/inbox');
  await rowOf(police).getByText('预警').waitFor();
  await look(police, 'thresholds-3-tag');
});

test('the card of before keeps its facts, its rule among them', async () => {
  expect(await cardFacts(await at('ts-police'))).toEqual(card);
  expect(await offices.faults()).toEqual([]);
});

/** The facts of the office's first card, line by line. */
async function cardFacts(page: Page): Promise<string[]> {
  await page.goto('/office/cards');
  await page.locator('tbody a').first().click();
  await page.getByRole('heading', { name: '发牌时的情况' }).waitFor();
  return page.locator('.card-fact').allTextContents();
}
