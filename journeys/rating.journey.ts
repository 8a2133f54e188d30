import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { personAt, phone } from './browser.ts';
import { look } from './look.ts';
import { another } from './people/another.ts';
import { applies, heading, taishan } from './people/soldier.ts';
import { openFromQueue } from './people/window.ts';
import { stage } from './stage.ts';

/** 评安然 is turned away at the window, says so by its QR and again himself, is called back, and reads what was mended (domain.md §3.5). */
let number: string;
const {
  address,
  browser,
  offices,
  soldiers: [soldier],
} = await stage(another(allElevenSoldier, 46, '评安然'));

test('by QR at the window: whoever scans it reads the window, not whose case it is, and rates once', async () => {
  number = await applies(soldier, taishan);
  const clerk = await offices.of('ts-window');
  const { page } = clerk;
  await openFromQueue(clerk, '待初审', number);
  await page.getByRole('button', { name: '不予受理', exact: true }).click();
  await page.getByText('安置地不在本地，请到安置地退役军人事务局申请').click();
  await page.getByLabel(/^告知申请人的话/).fill('请到介绍信写明的安置地申请。');
  await page.getByRole('button', { name: '确认不予受理' }).click();
  await page.getByRole('button', { name: '出示评价二维码' }).click();
  await page.getByRole('img', { name: '评价二维码' }).waitFor();
  await look(page, 'rating-1-code');
  const scanned = new URL(await read(page));
  expect(scanned.pathname).toBe('/rate');

  const { page: own, faults } = await personAt(browser, address, phone);
  await own.goto(`/rate${scanned.hash}`);
  await heading(own, '评价窗口服务');
  await own.getByText('本次办理').waitFor();
  expect(await own.locator('#main').textContent()).not.toMatch(/评安然|GDTY|评\*/);
  await own.getByRole('button', { name: '提交评价' }).click();
  await own.getByText('请选择一项').waitFor();
  await own.getByRole('radio', { name: '基本满意', exact: true }).check();
  await own.getByLabel('服务态度').selectOption({ label: '满意' });
  await look(own, 'rating-2-by-code');
  await own.getByRole('button', { name: '提交评价' }).click();
  await heading(own, '评价已提交');
  await own.reload();
  await heading(own, '这个二维码不能再用');
  await look(own, 'rating-3-used');
  expect(faults).toEqual([]);
});

test('the whole case rated, the window reads so and hands out no item in its place', async () => {
  const { page } = await offices.of('ts-window');
  await page.reload();
  await page.getByText('整件事已经评价过，不再出示窗口服务的二维码。').waitFor();
  expect(await page.getByRole('button', { name: '出示评价二维码' }).count()).toBe(0);
  await look(page, 'rating-3-rated-already');
});

test('a bad rating on the phone: called back, mended, answered, and he reads the answer', async () => {
  const { page } = soldier;
  await openCase(page);
  await page.getByText('用窗口二维码评价').waitFor();
  await page.getByRole('link', { name: /^评价这件申请/ }).click();
  await heading(page, '评价这件申请');
  await page.getByRole('radio', { name: '非常不满意', exact: true }).check();
  await page.getByLabel('办事指南精确度').selectOption({ label: '不满意' });
  await page.getByLabel(/^想说的话/).fill('网上没有写明先看介绍信上的安置地，白跑了一趟。');
  await look(page, 'rating-4-own');
  await page.getByRole('button', { name: '提交评价' }).click();
  await heading(page, '办理进度');
  await page.getByText(/会有人联系您了解情况，.*前答复您/).waitFor();
  await look(page, 'rating-5-said');

  const lead = await offices.of('ts-veterans');
  await lead.page.getByRole('link', { name: '好差评' }).click();
  await lead.page.getByRole('link', { name: number }).waitFor();
  await look(lead.page, 'rating-6-list');
  await lead.page.getByRole('link', { name: number }).click();
  await lead.page.getByText('白跑了一趟').waitFor();
  await lead.page.getByLabel('回访情况').fill('申请人说介绍信和页面说法不一致，已致歉。');
  await look(lead.page, 'rating-7-calling');
  await lead.page.getByRole('button', { name: '登记回访' }).click();
  await lead.page.getByLabel('整改情况和答复').fill('已在首页写明先看介绍信上的安置地，窗口也会电话提醒。');
  await lead.page.getByRole('button', { name: '提交并答复申请人' }).click();
  await lead.page.getByText('窗口也会电话提醒').waitFor();
  await look(lead.page, 'rating-8-mended');
  await lead.page.getByRole('link', { name: '好差评' }).click();
  await lead.page.getByRole('link', { name: '统计' }).click();
  await lead.page.getByRole('heading', { name: '按部门' }).waitFor();
  await look(lead.page, 'rating-9-figures');
  await lead.page.setViewportSize(phone);
  await look(lead.page, 'rating-9-figures-phone');
  await lead.page.getByRole('link', { name: /^全部评价/ }).click();
  await lead.page.getByRole('link', { name: number }).waitFor();
  await look(lead.page, 'rating-9-list-phone');

  await openCase(page);
  await page.getByText('窗口也会电话提醒').first().waitFor();
  expect(await page.locator('#main').textContent()).not.toContain('已致歉');
  await look(page, 'rating-10-answered');
  expect([...soldier.faults, ...(await offices.faults())]).toEqual([]);
});

/** His one application, over now, from the list of his own. */
async function openCase(page: Page): Promise<void> {
  await page.goto('/mine');
  await page.locator('a[href^="/applications/"]').first().click();
  await page.getByRole('heading', { level: 2, name: '评价' }).waitFor();
}

/** What a phone reads off the code on the screen. */
async function read(page: Page): Promise<string> {
  const { data, width, height } = await page.evaluate<{
    data: number[];
    width: number;
    height: number;
  }>(`(() => {
    const image = document.querySelector('.rating-code img');
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    return { data: [...data], width: canvas.width, height: canvas.height };
  })()`);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? expect.fail('no code could be read');
}
