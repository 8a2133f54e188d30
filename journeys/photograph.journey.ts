import { extras } from '@yimen/demo/soldiers.ts';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk } from './browser.ts';
import { look } from './look.ts';
import { another } from './people/another.ts';
import { claim, grant, openItem, results } from './people/department.ts';
import { tabled, uploadedLook } from './people/photograph.ts';
import { applies, openProgress, taishan } from './people/soldier.ts';
import { chooseFrom } from './people/staff.ts';
import { accept, checkAllPapers, openFromQueue } from './people/window.ts';
import { stage } from './stage.ts';

/** A soldier photographs a paper on his phone; the window adds its scans, the police open his photograph, and that is on record (R2.4). */
const paper = '退出现役证';
let number: string;
const {
  offices,
  soldiers: [soldier],
} = await stage(another(extras[0]!, 71, '章留影'));

test('on the phone: photographed, seen, taken again, and handed in with the form', async () => {
  number = await applies(soldier, taishan, async at => {
    if (at === 'materials') await photographs(soldier.page);
  });
  await openProgress(soldier);
  await expect.poll(() => soldier.page.locator('#main').textContent()).toContain('已上传 1 个文件');
});

test('the window sees it before the paper comes, and adds many scans at once', async () => {
  const clerk = await offices.of('ts-window');
  const { page } = clerk;
  await openFromQueue(clerk, '待初审', number);
  expect(await opened(page, page.getByRole('link', { name: `M02-${paper}-1.jpg` }))).toBe('image/jpeg');
  const other = '士兵退出现役行政介绍信';
  await page
    .getByLabel(`上传：${other}`)
    .setInputFiles([await picture(page, 'one.jpg'), await picture(page, 'two.jpg', 60)]);
  await page.getByRole('link', { name: `M03-${other}-2.jpg` }).waitFor();
  await look(page, 'photograph-3-window');
  await page
    .getByLabel(`上传：${other}`)
    .setInputFiles({ name: 'setup.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ not a picture') });
  const told = page.getByRole('alert').filter({ hasText: /请上传照片/ });
  await told.waitFor();
  await look(page, 'photograph-4-window-refused');
  await page.getByRole('button', { name: '不传了' }).click();
  await told.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: `标记补正：${paper}`, exact: true }).click();
  await chooseFrom(page, page.getByLabel(`${paper}：补正原因`), '材料不清晰');
  await page.getByRole('button', { name: '一次性告知补正（1）' }).click();
  await page.getByRole('button', { name: '发出补正通知' }).click();
  await page.getByText('待补正', { exact: true }).first().waitFor();
});

test('what cannot be read he photographs anew where he is, and that is his answer', async () => {
  const { page } = soldier;
  await openProgress(soldier);
  await page.getByRole('link', { name: '去补正' }).click();
  await page.getByText('原来传的看不清。').waitFor();
  await look(page, 'photograph-5-unclear');
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByText('请重新拍照上传，或者到窗口时带来。').waitFor();
  const files = page.getByRole('region', { name: `${paper}的照片和文件` });
  await files.locator('.file input[type=file]').setInputFiles(await picture(page, '清楚的.jpg', 70));
  await page.getByText('没有认出纸边，请拖动圆点到纸的四角。').waitFor();
  await page.getByRole('button', { name: '用原图' }).click();
  await page.getByText('已经重新上传').waitFor();
  await look(page, 'photograph-6-anew');
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByText('补正已提交').waitFor();
});

test('the window reads the new one and accepts', async () => {
  const clerk = await offices.of('ts-window');
  await clerk.page.reload();
  await openFromQueue(clerk, '待初审', number);
  await checkAllPapers(clerk.page);
  await accept(clerk);
});

test('a department opens the photograph of its own item’s paper; the lead reads who opened what', async () => {
  const { service } = soldier.form;
  const nameOf = (code: string) => service.items.find(each => each.code === code)!.name;
  const veterans = await offices.of('ts-veterans');
  await openItem(veterans, number, nameOf('01'));
  await claim(veterans);
  await grant(veterans, service, '01', results['01']!);
  const police = await offices.of('ts-police');
  await openItem(police, number, nameOf('02'));
  const link = police.page.getByRole('link', { name: `M02-${paper}-1.jpg` });
  expect(await opened(police.page, link)).toBe('image/jpeg');
  await look(police.page, 'photograph-7-department');

  await veterans.page.getByRole('link', { name: '访问日志' }).click();
  await expect.poll(() => veterans.page.locator('main').textContent()).toContain('查看材料文件');
  await look(veterans.page, 'photograph-8-access-log');
});

test('nothing went wrong unseen in any browser', async () => {
  expect([...soldier.faults, ...(await offices.faults())]).toEqual([]);
});

async function photographs(page: Page): Promise<void> {
  const files = page.getByRole('region', { name: `${paper}的照片和文件` });
  const sheet = page.getByRole('dialog', { name: '对准纸的四个角' });
  const choose = files.locator('.file-choices input[type=file]').first();
  await choose.setInputFiles(await tabled(page, '照片.jpg'));
  await sheet.getByText('不准的话，拖动圆点到纸角。').waitFor();
  expect(await sheet.getByLabel('A4 纸').isChecked()).toBe(true);
  expect(await page.locator(':focus').textContent()).toBe('拉正并使用');
  await onEveryScreen(page, sheet);
  await sheet.getByRole('button', { name: '拉正并使用' }).click();
  await files.getByText('已上传').waitFor();
  await expectStraight(page, files);
  await look(page, 'photograph-1-sent');

  // Another, thought better of: what was there stays. Then again, its corner moved by keys and by finger.
  const before = await files.locator('img').getAttribute('src');
  const anew = files.locator('.file input[type=file]');
  await anew.setInputFiles(await picture(page, '重拍.jpg', 60));
  await sheet.getByRole('button', { name: '不传了' }).click();
  await sheet.waitFor({ state: 'detached' });
  expect(await files.locator('img').getAttribute('src')).toBe(before);
  await anew.setInputFiles(await tabled(page, '拍偏了.jpg', 'rotateX(20deg)'));
  await sheet.getByText('不准的话，拖动圆点到纸角。').waitFor();
  await sheet.locator('input[type=file]').setInputFiles(await tabled(page, '重拍.jpg', 'rotateY(20deg)'));
  await sheet.getByText('不准的话，拖动圆点到纸角。').waitFor();
  await moveCorner(page, sheet);
  await sheet.getByRole('button', { name: '拉正并使用' }).click();
  await expect.poll(() => files.locator('img').getAttribute('src')).not.toBe(before);
  await files.getByText('已上传').waitFor();
  await expectStraight(page, files);
  await look(page, 'photograph-2-again');
}

/** The sheet as it stands on this phone, on its side, on a computer, and in 长辈模式; everything to be pressed is in sight. */
async function onEveryScreen(page: Page, sheet: Locator): Promise<void> {
  const own = page.viewportSize()!;
  const elder = (on: boolean) =>
    page.evaluate(`document.documentElement.toggleAttribute('data-elder', ${on})`);
  await look(page, 'photograph-1-corners');
  for (const size of [{ width: 844, height: 390 }, desk, own]) {
    await page.setViewportSize(size);
    if (size === own) await elder(true);
    await look(page, size === own ? 'photograph-1-elder' : 'photograph-1-wide');
    const { y, height } = (await sheet.getByRole('button', { name: '用原图' }).boundingBox())!;
    if (size !== own) expect(y + height).toBeLessThanOrEqual(size.height);
  }
  await elder(false);
}

/** What the platform now has: the paper alone, in its proportion, its own corners in their places. */
async function expectStraight(page: Page, files: Locator): Promise<void> {
  const address = (await files.locator('.file-picture').getAttribute('href'))!;
  const { proportion, corners } = await uploadedLook(page, address);
  expect(proportion).toBeCloseTo(297 / 210, 2);
  expect(corners).toEqual(['red', 'green', 'blue', 'white']);
}

/** Away by finger, seen in the magnifier, a little further by keys, and back where it was. */
async function moveCorner(page: Page, sheet: Locator): Promise<void> {
  const corner = sheet.getByRole('button', { name: /^左上角/ });
  const was = await corner.getAttribute('aria-label');
  const { x, y, width, height } = (await corner.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  const [fromX, fromY] = [x + width / 2, y + height / 2];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + 60, fromY + 80, { steps: 4 });
  await look(page, 'photograph-1-moving');
  expect(await sheet.getByLabel('A4 纸').isChecked()).toBe(true); // measured when let go, not on the way
  expect(await corner.getAttribute('aria-label')).not.toBe(was);
  await page.mouse.move(fromX, fromY, { steps: 4 });
  await page.mouse.up();
  await corner.press('Shift+ArrowDown');
  expect(await corner.getAttribute('aria-label')).not.toBe(was);
  await corner.press('Shift+ArrowUp');
  expect(await corner.getAttribute('aria-label')).toBe(was);
}

/** What the page looks like stands for a photograph: it is a picture as a phone makes it. */
async function picture(page: Page, name: string, quality = 80) {
  return { name, mimeType: 'image/jpeg', buffer: await page.screenshot({ type: 'jpeg', quality }) };
}

/** The kind of file a link opens, asked for as the browser would. */
async function opened(page: Page, link: Locator): Promise<string | undefined> {
  const answer = await page.request.get((await link.getAttribute('href'))!);
  expect(answer.status()).toBe(200);
  return answer.headers()['content-type'];
}
