import { extras } from '@yimen/demo/soldiers.ts';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { look } from './look.ts';
import { another } from './people/another.ts';
import { tabled, uploadedLook } from './people/photograph.ts';
import { applies, heading, openProgress, taishan } from './people/soldier.ts';
import { stage } from './stage.ts';

/** What goes wrong while a soldier photographs his papers, and takes nothing from him that he had (R2.4). */
const paper = '退出现役证';
const narrow = { width: 360, height: 800 };
const usual = { width: 390, height: 844 };
const {
  soldiers: [soldier],
} = await stage(another(extras[0]!, 11, '骆小影'));

test('he photographs, turns, replaces and takes away; what he had stays until what is better is here', async () => {
  await applies(soldier, taishan, async at => {
    if (at === 'materials') await photographs(soldier.page);
    if (at === 'review') await readsOver(soldier.page);
  });
});

test('afterwards he opens his own photographs from the page of his application', async () => {
  const { page } = soldier;
  await openProgress(soldier);
  await page.getByRole('heading', { name: /^材料/ }).click();
  await opens(page, page.getByRole('list', { name: `${paper}的照片和文件` }));
  await look(page, 'phone-files-6-track');
  await page.getByRole('heading', { name: /^办理经过/ }).click();
  await page.getByText(/上传 \d 个文件，撤下 \d 个文件：/).waitFor();
});

test('nothing went wrong unseen', () => {
  expect(soldier.faults).toEqual([]);
});

async function photographs(page: Page): Promise<void> {
  const files = page.getByRole('region', { name: `${paper}的照片和文件` });
  const sheet = page.getByRole('dialog');
  const [camera, chooser] = [files.getByLabel(/^拍照/), files.getByLabel(/^选文件/)];
  const address = () => files.locator('.file-picture').first().getAttribute('href');

  // The phone's Back closes the sheet; the page and what was typed on it stay.
  await camera.setInputFiles(await tabled(page, '照片.jpg'));
  await sheet.waitFor();
  await page.goBack();
  await sheet.waitFor({ state: 'detached' });
  await heading(page, '需要的材料');

  await camera.setInputFiles(await tabled(page, '照片.jpg'));
  await sheet.getByText('不准的话，拖动圆点到纸角。').waitFor();
  await sheet.getByRole('button', { name: '拉正并使用' }).click();
  await files.getByText('已上传').waitFor();
  const first = await address();

  // A new one that is refused takes nothing away, says whose it was, and is gone with the next choice.
  const anew = files.locator('.file input[type=file]');
  await anew.setInputFiles({
    name: '假照片.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('MZ no picture'),
  });
  await files.getByRole('alert').filter({ hasText: '假照片.jpg' }).waitFor();
  expect(await address()).toBe(first);
  await look(page, 'phone-files-1-refused');

  await files.getByRole('button', { name: /^转 90°/ }).click();
  await expect.poll(address).not.toBe(first);
  await files.getByText('已上传').waitFor();
  expect(await files.getByRole('alert').count()).toBe(0);
  expect((await uploadedLook(page, (await address())!)).proportion).toBeCloseTo(210 / 297, 2);

  // Three at once are counted; what is beyond the limit is named.
  await chooser.setInputFiles(await many(page, 10));
  await sheet.getByText('第 1 张，共 8 张').waitFor();
  await look(page, 'phone-files-2-first-of-many');
  await sheet.getByRole('button', { name: '用原图' }).click();
  await sheet.getByText('第 2 张，共 8 张').waitFor();
  for (let place = 2; place <= 8; place++) {
    await sheet.getByText(`第 ${place} 张，共 8 张`).waitFor();
    await sheet.getByRole('button', { name: '这张不传' }).click();
  }
  await sheet.waitFor({ state: 'detached' });
  await files.getByText('下面 2 个没有传：“第9张.jpg”、“第10张.jpg”。').waitFor();
  await expect.poll(() => files.locator('.file').count()).toBe(2);

  // Taking away is asked once more.
  const gone = files.getByRole('button', { name: /^撤下.*照片 2$/ });
  await gone.click();
  await files.getByRole('button', { name: '留着' }).click();
  expect(await files.locator('.file').count()).toBe(2);
  await gone.click();
  await elderAndNarrow(page);
  await files.getByRole('button', { name: /^确定撤下/ }).click();
  await expect.poll(() => files.locator('.file').count()).toBe(1);
}

/** Nothing is cut off where the type is large and the screen narrow, also while he is asked whether he means it. */
async function elderAndNarrow(page: Page): Promise<void> {
  await look(page, 'phone-files-3-sure');
  await page.getByRole('button', { name: '适老模式' }).click();
  await page.setViewportSize(narrow);
  await look(page, 'phone-files-4-elder');
  await page.getByRole('button', { name: '标准模式' }).click();
  await page.setViewportSize(usual);
}

/** He sees what he uploaded before he hands it in. */
async function readsOver(page: Page): Promise<void> {
  await opens(page, page.getByRole('list', { name: `${paper}的照片和文件` }));
  await page.getByText('已上传 1 个文件').waitFor();
  await look(page, 'phone-files-5-review');
}

async function opens(page: Page, list: Locator): Promise<void> {
  const address = (await list.getByRole('link').first().getAttribute('href'))!;
  const answer = await page.request.get(address);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/jpeg']);
}

async function many(page: Page, count: number) {
  const shots = [];
  for (let place = 1; place <= count; place++) {
    const buffer = await page.screenshot({ type: 'jpeg', quality: 30 + place });
    shots.push({ name: `第${place}张.jpg`, mimeType: 'image/jpeg', buffer });
  }
  return shots;
}
