import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { heading, openProgress, type SoldierAt } from './soldier.ts';

/** The secondary paper of who was honoured: without it 信息采集 and 经济补助 give out nothing. */
export const merit = '立功受奖证书或者残疾军人证';

/** On his own list of materials: he promises this one for later (容缺). */
export async function promises({ page }: SoldierAt, material: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^修改\\s*：\\s*${material}`) }).click();
  await page.getByRole('radio', { name: '承诺后补（容缺）' }).check();
  await page.getByText(/个工作日内补交；补齐以前结果不发放/).waitFor();
}

/** The last day of his promise, as his own page says it: 2026-12-09. */
export async function lastDay(soldier: SoldierAt): Promise<string> {
  await openProgress(soldier);
  const said = (await toHandIn(soldier.page).locator('strong').first().textContent()) ?? '';
  const [, year, month, day] = /(\d{4})年(\d+)月(\d+)日/.exec(said) ?? expect.fail(`no day in ${said}`);
  return [year, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-');
}

/** What his page tells him first: which materials are still to come. */
export function toHandIn(page: Page): Locator {
  return page.locator('.notice').filter({ hasText: /份材料要补交|等窗口核对/ });
}

/** Photographs the material and sends it as it is; what the page shows stands for a photograph. */
export async function photographs(
  { page }: SoldierAt,
  material: string,
  name: string,
  quality: number,
): Promise<void> {
  const files = page.getByRole('region', { name: `${material}的照片和文件` });
  await files.getByText(`拍照：${material}`).waitFor();
  const buffer = await page.screenshot({ type: 'jpeg', quality });
  const sent = files.getByText('已上传');
  const before = await sent.count();
  await files
    .locator('.file-choices input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'image/jpeg', buffer });
  await page.getByRole('button', { name: '用原图' }).click();
  await expect.poll(() => sent.count()).toBe(before + 1);
}

/** He asks for the message that came last with these words, where the demonstration shows messages. */
export async function messageTo({ page, who }: SoldierAt, words: string): Promise<void> {
  const outbox = await page.context().newPage();
  await outbox.goto('/demo/outbox');
  const message = outbox.getByRole('listitem').filter({ hasText: `发给 ${who.phone}` });
  await message.filter({ hasText: words }).first().waitFor();
  await outbox.close();
}

export async function withdraws(soldier: SoldierAt): Promise<void> {
  const { page } = soldier;
  await openProgress(soldier);
  await page.getByRole('button', { name: '撤回申请' }).click();
  await page.getByRole('button', { name: '确定撤回' }).click();
  await page.getByText('您已撤回').first().waitFor();
  await heading(page, '办理进度');
}
