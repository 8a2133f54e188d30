import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from './browser.ts';
import { look } from './look.ts';
import { stage } from './stage.ts';

/** A clerk practises a case to its end, once wrong and by keyboard, and nothing real has changed (R6.4). */
const { offices } = await stage();

const choose = (page: Page, words: string) => page.getByRole('button', { name: words });

test('a wrong step is explained in the platform’s own words, the right ones lead to the summary, and only reading was done', async () => {
  const { page } = await offices.of('ts-window');
  const written: string[] = [];
  page.on('request', request => {
    if (request.method() !== 'GET') written.push(`${request.method()} ${request.url()}`);
  });
  await page.goto('/office/learn');
  await page.getByRole('link', { name: '模拟练习' }).click();
  await page.getByRole('heading', { level: 3, name: '您的岗位' }).waitFor();
  await look(page, 'practice-1-cases');
  await page.getByRole('link', { name: '窗口：少带一份，不让人白跑' }).click();
  await page.getByRole('heading', { name: '第 1 步，共 3 步' }).waitFor();
  await look(page, 'practice-2-first-step');
  await choose(page, '凭退出现役证和公民身份号码核验').click();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('heading', { name: '第 2 步，共 3 步' }).waitFor();

  await choose(page, '直接点“受理”，证书以后再说').click();
  await page.getByText(/系统会这样答复：还有 1 份必需材料没有核对或缺少/).waitFor();
  expect(await choose(page, '直接点“受理”，证书以后再说').isDisabled()).toBe(true);
  await look(page, 'practice-3-wrong');
  await page.setViewportSize(phone);
  await look(page, 'practice-4-wrong-on-a-phone');
  await page.setViewportSize({ width: 1280, height: 800 });

  await choose(page, '说明条件和后果').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '对', exact: true }).waitFor();
  await look(page, 'practice-5-right');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '第 3 步，共 3 步' }).waitFor();
  await choose(page, '把收到的复印件登记收存；他没有来').click();
  await page.getByRole('button', { name: '看小结' }).click();
  await page.getByRole('heading', { name: '小结：3 步中一次选对 2 步' }).waitFor();
  await look(page, 'practice-6-summary');
  await page.getByRole('button', { name: '再练一次' }).click();
  await page.getByRole('heading', { name: '第 1 步，共 3 步' }).waitFor();
  expect(written).toEqual([]);
});

test('no list knows of it', async () => {
  const { page } = await offices.of('ts-window');
  const found = await page.request.get('/api/window/queue?show=accepted');
  expect(found.status()).toBe(200);
  expect(await found.text()).not.toMatch(/LX-0001|练/);
  expect(await offices.faults()).toEqual([]);
});
