import type { Locator, Page } from 'playwright-core';
import type { StaffAt } from './staff.ts';

/** The line of the queue with this number, under one of its headings. */
export async function openFromQueue({ page }: StaffAt, tab: string, number: string): Promise<void> {
  await page.getByRole('link', { name: '窗口待办', exact: true }).first().click();
  await page.getByRole('navigation', { name: '待办分类' }).getByRole('link', { name: tab }).click();
  await page.getByRole('link', { name: number, exact: true }).click();
  await page.getByText(`办件编号 ${number}`, { exact: true }).waitFor();
}

/** Every paper that must be there is, as the catalogue would have it; an electronic one alone is looked up. Those `left` are not looked at. */
export async function checkAllPapers(page: Page, left: readonly string[] = []): Promise<void> {
  for (const row of await page.locator('[data-material]').all()) {
    if ((await row.getByText('选交', { exact: true }).count()) > 0) continue;
    if (left.includes((await row.locator('legend').textContent()) ?? '')) continue;
    const shared = row.getByRole('radio', { name: '证照共享' });
    const onPaper = row.getByRole('radio', { name: /原件|复印件/ });
    await ((await onPaper.count()) > 0 ? onPaper.first() : shared).check();
  }
}

/** Papers all in hand and the form right: accepted, sent out to everybody at once. */
export async function accept({ page }: StaffAt): Promise<void> {
  await page.getByRole('button', { name: '受理', exact: true }).click();
  await page.getByRole('button', { name: '确认受理并分送' }).click();
  await page.getByRole('heading', { name: '各事项进展' }).waitFor();
}

export function branch(page: Page, item: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: item }) });
}
