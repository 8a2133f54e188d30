import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { look } from '../look.ts';
import type { StaffAt } from './staff.ts';
import { openFromQueue } from './window.ts';

/** The case, from one of the window's lists of parcels; answers its panel 结果送达 (R4.2). */
export async function openPosting(
  clerk: StaffAt,
  tab: '待寄送' | '送达异常',
  number: string,
): Promise<Locator> {
  await openFromQueue(clerk, tab, number);
  return panelOf(clerk);
}

/** Writes the number on the parcel down and sends everything that is ready; `taken`: that the server takes it. */
export async function postResults(clerk: StaffAt, waybill: string, taken = true): Promise<void> {
  const panel = panelOf(clerk);
  await panel.getByLabel('EMS 邮件号').fill(waybill);
  await panel.getByRole('button', { name: '登记寄出' }).click();
  if (taken) await rowOf(panel, waybill).waitFor();
}

/** What was heard of a parcel, in one of the listed words. */
export async function recordParcel(
  clerk: StaffAt,
  waybill: string,
  words: string,
  note: string,
): Promise<void> {
  const row = rowOf(panelOf(clerk), waybill);
  await row.getByRole('combobox', { name: `邮件 ${waybill} 的状态` }).click();
  await clerk.page.getByTitle(words, { exact: true }).click();
  await row.getByLabel('说明').fill(note);
  await row.getByRole('button', { name: '登记' }).click();
  await expect.poll(() => row.textContent()).toContain(note);
}

/** The soldier rings up: his results go by EMS to another address, which the clerk writes down and reads back to him. */
export async function changeAddress(
  clerk: StaffAt,
  to: Record<'收件人' | '收件人手机号码' | '收件地址（写到门牌号）', string>,
): Promise<void> {
  const panel = panelOf(clerk);
  await panel.getByRole('button', { name: '应申请人要求更改' }).click();
  await panel.getByRole('radio', { name: 'EMS 邮寄' }).check();
  for (const [label, text] of Object.entries(to)) await panel.getByLabel(label, { exact: true }).fill(text);
  await look(clerk.page, 'paper-18-change');
  await panel.getByRole('button', { name: '本人已确认，登记' }).click();
  await panel.getByRole('button', { name: '应申请人要求更改' }).waitFor();
}

function panelOf({ page }: StaffAt): Locator {
  return page.getByRole('region', { name: '结果送达' });
}

function rowOf(panel: Locator, waybill: string): Locator {
  return panel.getByRole('row').filter({ hasText: waybill });
}
