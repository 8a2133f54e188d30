import { extras } from '@yimen/demo/soldiers.ts';
import { beforeAll, expect, test } from 'vitest';
import { look } from './look.ts';
import type { StaffAt } from './people/staff.ts';
import { stage } from './stage.ts';

/** The next county's window and police see nothing of 台山: not in lists, not by search, not by address (R6.1). */
/** Where 台山's own people find the application of 田禾丰's neighbour 石头生, which waits for checking, and one of police's items. */
let window: string;
let item: string;
const { offices } = await stage();
beforeAll(async () => {
  const own = await offices.of('ts-window');
  await own.page.locator('.row-link').first().click();
  await own.page.getByRole('heading', { name: '材料核对' }).waitFor();
  window = own.page.url();
  const police = await offices.of('ts-police');
  await police.page.locator('[data-row]').first().click();
  await police.page.getByText('办件编号').first().waitFor();
  item = police.page.url();
});

test('the next county’s window: an empty queue, nothing found, nothing there', async () => {
  const stranger = await offices.of('kp-window');
  const { page } = stranger;
  for (const tab of ['待初审', '待补正', '部门退回', '办理中', '已结束']) {
    await page.getByRole('navigation', { name: '待办分类' }).getByRole('link', { name: tab }).click();
    await page.locator('.nothing').waitFor();
    expect(await page.locator('.row-link').count()).toBe(0);
  }
  await look(page, 'stranger-1-queue');
  for (const number of [extras[0]!.idNumber, extras[0]!.phone]) {
    await page.getByLabel('办件编号、公民身份号码或手机号').fill(number);
    await page.getByRole('button', { name: /^查\s?找$/ }).click();
    await page.getByText(`“${number}”找到 0 件`).waitFor();
  }
  await look(page, 'stranger-2-search');
  await expectNothingAt(stranger, window);
  await look(page, 'stranger-3-address');
});

test('the next county’s police: an empty inbox, nothing there', async () => {
  const stranger = await offices.of('kp-police');
  await stranger.page.locator('.nothing').waitFor();
  await look(stranger.page, 'stranger-4-inbox');
  await expectNothingAt(stranger, item);
  await expectNothingAt(stranger, window);
  await expectNothingAt(stranger, window.replace('/window/', '/cases/'));
});

test('another department of the same county sees no item that is not its own', async () => {
  const league = await offices.of('ts-league');
  await expectNothingAt(league, item);
});

test('nothing went wrong unseen in any browser', async () => {
  expect(await offices.faults()).toEqual([]);
});

async function expectNothingAt({ page }: StaffAt, address: string): Promise<void> {
  await page.goto(address);
  await page.getByText('没有找到').first().waitFor();
  expect(await page.locator('body').textContent()).not.toMatch(/GDTY\d{20}|449999/);
}
