import { allElevenSoldier, extras } from '@yimen/demo/soldiers.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desk, launch, personAt, phone } from './browser.ts';
import { look } from './look.ts';
import { another } from './people/another.ts';
import {
  answerRouting,
  applies,
  choosePlace,
  heading,
  openProgress,
  type SoldierAt,
  soldierAt,
  taishan,
} from './people/soldier.ts';
import { signInStaff } from './people/staff.ts';

/** Every page at a phone's and at a desk's size, with large type, with nothing in it, and where there is none. */
const address = inject('address');
const sizes = [
  { on: 'phone', size: phone },
  { on: 'desk', size: desk },
] as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(sizes)('what anybody sees, on a $on', ({ size }) => {
  test('the soldier’s pages before he signs in', async () => {
    const soldier = await soldierAt(browser, address, allElevenSoldier, size);
    const { page } = soldier;
    await page.goto('/');
    await heading(page, '退役士兵报到，一次办好');
    await look(page, 'looks-home');
    await page.getByRole('link', { name: '开始', exact: true }).click();
    await heading(page, '您在哪里安置？');
    await look(page, 'looks-place');
    await choosePlace(soldier, taishan.typed, taishan.name);
    await heading(page, '您的情况');
    await page.getByRole('button', { name: '看看能办哪些事' }).click();
    await page.getByRole('alert').first().waitFor();
    await look(page, 'looks-questions-unanswered');
    await answerRouting(soldier);
    await look(page, 'looks-items');
    await page.goto('/sign-in');
    await heading(page, '登录');
    await page.getByRole('button', { name: '获取验证码' }).click();
    await page.getByRole('alert').first().waitFor();
    await look(page, 'looks-sign-in-unfilled');
    await page.goto('/demo/outbox');
    await heading(page, '演示短信箱');
    await look(page, 'looks-outbox');
    await page.goto('/nowhere');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(page, 'looks-lost');
    expect(soldier.faults).toEqual([]);
  });

  test('the office’s doors', async () => {
    const { page, faults } = await personAt(browser, address, size);
    await page.goto('/office/');
    await page.getByRole('heading', { name: '工作人员登录' }).waitFor();
    await page.getByRole('heading', { name: '演示账号' }).waitFor();
    await look(page, 'looks-office-sign-in');
    await page.getByLabel('账号', { exact: true }).fill('nobody');
    await page.getByLabel('密码', { exact: true }).fill('Wrong-horse-2026');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByText('账号或密码不正确').waitFor();
    await look(page, 'looks-office-sign-in-wrong');
    await page.goto(`/office/setup/${'a'.repeat(43)}`);
    await page.getByText('链接已失效').or(page.getByText('已使用或已过期')).first().waitFor();
    await look(page, 'looks-setup-expired');
    await page.goto('/office/nowhere');
    await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
    await look(page, 'looks-office-lost');
    expect(faults).toEqual([]);
  });

  test('the desks, as the story has left them', async () => {
    for (const [username, link, name] of desksToSee) {
      const { page, faults } = await personAt(browser, address, size);
      await page.goto('/office/');
      await signInStaff(page, username);
      await page.getByRole('link', { name: link, exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: link }).waitFor();
      await settled(page);
      await look(page, `looks-${name}`);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });
});

const desksToSee = [
  ['ts-window', '窗口待办', 'queue'],
  ['ts-window', '现场登记', 'walk-in'],
  ['ts-pension', '收件箱', 'inbox'],
  ['ts-veterans', '办件总览', 'cases'],
  ['gd-lead', '办件总览', 'cases-province'],
  ['gd-admin', '账号管理', 'accounts'],
] as const;

describe('large type', () => {
  test.each(sizes)('the soldier’s pages on a $on', async ({ on, size }) => {
    const who = another(extras[1]!, on === 'phone' ? 51 : 52, '甘大字');
    const soldier: SoldierAt = await soldierAt(browser, address, who, size);
    const { page } = soldier;
    await page.goto('/');
    await page.getByRole('button', { name: '适老模式' }).click();
    await page.getByRole('button', { name: '标准模式' }).waitFor();
    await look(page, 'elder-home');
    await applies(soldier, taishan, step => look(page, `elder-${step}`));
    await look(page, 'elder-receipt');
    await openProgress(soldier);
    await look(page, 'elder-progress');
    await page.getByRole('link', { name: '我的申请' }).click();
    await heading(page, '我的申请');
    await look(page, 'elder-mine');
    expect(soldier.faults).toEqual([]);
  });
});

/** Whatever turns has stopped turning. */
async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.locator('.ant-skeleton, .ant-spin-spinning, .loading').count()).toBe(0);
}
