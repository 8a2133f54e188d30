import { chinaCalendar } from '@yimen/catalogue/calendars/china.ts';
import { addWorkingDays } from '@yimen/domain/calendar/deadline.ts';
import { daysBetween, type PlainDate } from '@yimen/domain/plain/date.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { type CalendarServer, calendarServer } from './calendar-server.ts';
import { look } from './look.ts';
import { desks } from './people/staff.ts';

/**
 * A card from warning to reply to cancellation (R6.2), on a server whose day moves: 台山 police let a promise pass, are warned before, get a
 * yellow card after, answer it; the city takes it back with a reason, and office and county lead read that.
 */
let browser: Browser;
let server: CalendarServer;
let number = '';
let due: PlainDate;
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
const today = () => new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10) as PlainDate;
const inboxOf = async (page: Page) =>
  (await (await page.request.get('/api/department/inbox')).json()).lines as {
    number: string;
    due: PlainDate;
  }[];

test('on its last day the item is under 预警 in the inbox of the office', async () => {
  const lines = (await inboxOf(await at('ts-police'))).filter(line => line.due !== null);
  ({ number, due } = lines.reduce((last, line) => (line.due > last.due ? line : last)));
  await server.goTo(daysBetween(today(), due));
  const page = await at('ts-police');
  const row = page.getByRole('row').filter({ hasText: number });
  await expect.poll(() => row.textContent()).toContain('预警');
  await look(page, 'cards-1-warned');
});

test('the next working day a yellow card waits for the office, which answers it', async () => {
  await server.goTo(daysBetween(today(), addWorkingDays(due, 1, chinaCalendar).date));
  const page = await at('ts-police');
  await openCard(page, '待反馈');
  await page.getByText('超过承诺时限', { exact: false }).first().waitFor();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('黄牌');
  await page.getByRole('button', { name: '反馈督办' }).click();
  await page.getByText('原因和措施都要写').waitFor();
  await page.keyboard.type('经办人出差，没有交接。');
  await staysUnsent(page);
  await page.getByLabel('措施', { exact: true }).fill('已经交接，明日办结。');
  await look(page, 'cards-2-answering');
  await page.keyboard.press('Control+Enter');
  await page.getByText('措施：已经交接，明日办结。').waitFor();
});

test('the city takes it back with a reason; the office and the county lead read it', async () => {
  const city = await at('jm-lead');
  await openCard(city, '按期反馈');
  await city.getByRole('button', { name: '撤销督办牌' }).click();
  await city.getByLabel('撤销理由').fill('当日户政系统停机，有通知为证。');
  await city.getByRole('form').getByRole('button', { name: '撤销督办牌' }).click();
  await city.getByText('理由：当日户政系统停机，有通知为证。').waitFor();
  await look(city, 'cards-3-taken-back');
  for (const who of ['ts-police', 'ts-veterans']) {
    const page = await at(who);
    await openCard(page, '新动态');
    await page.getByText('理由：当日户政系统停机，有通知为证。').waitFor();
    expect(await page.getByRole('button', { name: '撤销督办牌' }).count()).toBe(0);
  }
  const lead = await at('ts-veterans');
  await openCard(lead, '已撤销');
  await lead.getByRole('link', { name: /查看办件/ }).click();
  await lead.getByRole('heading', { name: /^督办牌/ }).waitFor();
  await lead.getByText('已撤销').first().waitFor();
});

/** What is typed is not lost by Escape or by a link of the menu: both ask, and here the answer is no. */
async function staysUnsent(page: Page): Promise<void> {
  const asked: string[] = [];
  page.on('dialog', dialog => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '收件箱' }).first().click();
  await expect.poll(() => asked).toEqual(Array(2).fill(expect.stringContaining('还没有提交')));
  expect(await page.getByLabel('原因', { exact: true }).inputValue()).toBe('经办人出差，没有交接。');
  page.removeAllListeners('dialog');
}

/** The card of this case under a tab of the list. */
async function openCard(page: Page, tab: string): Promise<void> {
  await page.goto('/office/cards');
  await page
    .getByRole('navigation', { name: '督办牌分类' })
    .getByRole('link', { name: new RegExp(`^${tab}`) })
    .click();
  const row = page.getByRole('row').filter({ hasText: number }).filter({ hasText: '台山市公安局' });
  await row.getByRole('link').first().click();
  await page.getByRole('heading', { name: '发牌时的情况' }).waitFor();
}
