import type { Page } from 'playwright-core';
import type { StaffAt } from './staff.ts';

/** 线下交接 at the window, under one of its headings. */
export async function openHandOvers({ page }: StaffAt, tab: string): Promise<void> {
  await page.goto('/office/paper');
  await page.getByRole('navigation', { name: '交接分类' }).getByRole('link', { name: tab }).click();
  await page.getByRole('region', { name: tab }).waitFor();
}

/** Chooses this item of these cases and hands them over under one sheet, by EMS where a number is given; answers the sheet's number. */
export async function handOver(
  clerk: StaffAt,
  item: string,
  numbers: readonly string[],
  waybill?: string,
): Promise<string> {
  const { page } = clerk;
  await openHandOvers(clerk, '待移交');
  for (const number of numbers) await page.getByRole('checkbox', { name: `选择 ${number} ${item}` }).check();
  if (waybill !== undefined) {
    await page.getByText('EMS 寄送', { exact: true }).click();
    await page.getByLabel('邮件号').fill(waybill);
  }
  await page.getByRole('button', { name: `移交 ${numbers.length} 件` }).click();
  await page.getByRole('button', { name: '确认移交' }).click();
  const told = page.getByRole('status').filter({ hasText: '交接单' });
  await told.getByText(`成功 ${numbers.length} 件`).waitFor();
  const sheet = (await told.getByRole('link').textContent()) ?? '';
  await told.getByRole('button', { name: '知道了' }).click();
  return sheet;
}

/** As a scanner does: the number, and Enter. */
export async function scanSheet(page: Page, text: string, sheet: string): Promise<void> {
  const box = page.getByRole('textbox', { name: '扫描或者输入交接单号' });
  await box.fill(text);
  await box.press('Enter');
  await page.getByRole('heading', { level: 1, name: sheet }).waitFor();
}

/** The window's page of one item on paper, from one of the lists. */
export async function openPaperItem(
  clerk: StaffAt,
  tab: string,
  number: string,
  item: string,
): Promise<void> {
  await openHandOvers(clerk, tab);
  const row = clerk.page.getByRole('row').filter({ hasText: number }).filter({ hasText: item });
  await row.getByRole('link', { name: number, exact: true }).click();
  await clerk.page.getByRole('heading', { level: 1, name: item }).waitFor();
}
