import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { look } from './look.ts';
import { another } from './people/another.ts';
import { applies, openProgress, type SoldierAt, soldierAt, taishan } from './people/soldier.ts';
import { desks } from './people/staff.ts';
import { checkAllPapers, openFromQueue } from './people/window.ts';

/** 容缺受理 (R2.4): accepted against a signed promise; what he promised he photographs on his phone, the window looks at it, and nothing lacks. */
const paper = '居民身份证、临时居民身份证或者公民身份号码证明';
let browser: Browser;
let soldier: SoldierAt;
let offices: ReturnType<typeof desks>;
let number: string;
beforeAll(async () => {
  browser = await launch();
  soldier = await soldierAt(browser, inject('address'), another(allElevenSoldier, 81, '诺必行'));
  offices = desks(browser, inject('address'));
});
afterAll(() => browser.close());

test('the window accepts while one paper is still to come, against his signature', async () => {
  number = await applies(soldier, taishan);
  const clerk = await offices.of('ts-window');
  const { page } = clerk;
  await openFromQueue(clerk, '待初审', number);
  await checkAllPapers(page, [paper]);
  const row = page.locator('[data-material]').filter({ hasText: paper });
  await row.getByRole('radio', { name: '缺' }).check();
  await page.getByRole('button', { name: '受理', exact: true }).click();
  await page.getByRole('checkbox', { name: new RegExp(`^${paper}：\\d+ 个工作日内补交`) }).check();
  await page.getByRole('checkbox', { name: /^申请人已签署《容缺受理承诺书》/ }).check();
  await look(page, 'promise-1-window');
  await page.getByRole('button', { name: '确认受理并分送' }).click();
  await page.getByRole('heading', { name: '各事项进展' }).waitFor();
});

test('on his phone he sees what is still to come, and gives it as a photograph', async () => {
  const { page } = soldier;
  await openProgress(soldier);
  await page.getByText('还有 1 份材料要补交').waitFor();
  const files = page.getByRole('region', { name: `${paper}的照片和文件` });
  await files.getByText(`拍照：${paper}`).waitFor();
  await look(page, 'promise-2-phone');
  const picture = await page.screenshot({ type: 'jpeg', quality: 80 });
  await files
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '身份证.jpg', mimeType: 'image/jpeg', buffer: picture });
  await files.getByText('已上传').waitFor();
  await look(page, 'promise-3-sent');
});

test('the window has the photograph before it; nothing went wrong unseen in any browser', async () => {
  const { page } = await offices.of('ts-window');
  await page.reload();
  await page
    .getByRole('link', { name: `M05-${paper}-1.jpg` })
    .first()
    .waitFor();
  await look(page, 'promise-4-window');
  expect([...soldier.faults, ...(await offices.faults())]).toEqual([]);
});
