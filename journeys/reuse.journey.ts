import { extras } from '@yimen/demo/soldiers.ts';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { look } from './look.ts';
import { another } from './people/another.ts';
import { enterAnswers, openWalkIn } from './people/counter.ts';
import {
  answerRouting,
  applies,
  fillForm,
  handIn,
  heading,
  openProgress,
  taishan,
} from './people/soldier.ts';
import { chooseFrom } from './people/staff.ts';
import { accept, checkAllPapers, openFromQueue } from './people/window.ts';
import { stage } from './stage.ts';

/**
 * What is held is not asked again (R5.2). His first case is withdrawn after the window has looked: one that runs must end before the next may
 * begin. In the second two materials serve again; the window takes one, refuses the other, a new photograph answers, it is accepted. He takes
 * that back too and comes to the window, where his basic facts and what still serves are offered again.
 */
const card = '退出现役证';
const photo = '白底免冠电子照片';
let first: string;
let second: string;
const {
  offices,
  soldiers: [soldier],
} = await stage(another(extras[0]!, 83, '贺再来'));

test('a first case: the window scans, checks, keeps the letter; then he withdraws', async () => {
  first = await applies(soldier, taishan);
  const clerk = await offices.of('ts-window');
  const { page } = clerk;
  await openFromQueue(clerk, '待初审', first);
  for (const [name, quality] of [
    [card, 40],
    [photo, 90],
  ] as const) {
    await page.getByLabel(`上传：${name}`).setInputFiles(await picture(page, `${name}.jpg`, quality));
    await page.getByRole('link', { name: new RegExp(`-${name}-1.jpg$`) }).waitFor();
  }
  await checkAllPapers(page);
  await paper(page, '士兵退出现役行政介绍信').getByRole('radio', { name: '原件，收存' }).check();
  await page.getByRole('button', { name: /^保存材料核对/ }).click();
  await page.getByText('材料核对已保存').waitFor();
  await withdraws();
});

test('a second case: his own facts are there, and what is held is offered with where it comes from', async () => {
  const { page } = soldier;
  await page.goto('/');
  await page.getByRole('link', { name: '重新申请' }).click();
  await heading(page, '您在哪里安置？');
  await look(page, 'reuse-0-again');
  await page.getByRole('button', { name: `还是${taishan.name}` }).click();
  await page.getByRole('button', { name: '下一步' }).click();
  await answerRouting(soldier);
  await page.getByRole('button', { name: '保存并继续' }).click();
  await heading(page, '基本信息');
  await page.getByText('已带入您上次填的，有变化请改。').first().waitFor();
  await look(page, 'reuse-1-brought');
  await fillForm(soldier);
  await heading(page, '需要的材料');
  const held = page.getByRole('region', { name: /以前交过、还有效/ });
  await expect.poll(() => held.textContent()).toContain('当时用于');
  await look(page, 'reuse-2-offered');
  await held.getByRole('button', { name: new RegExp(`^沿用.*${card}`) }).click();
  await held.getByRole('button', { name: new RegExp(`^沿用.*${photo}`) }).click();
  await expect.poll(() => held.getByText('沿用，不用再交').count()).toBe(2);
  // Another, thought better of: what is held can be taken after all, also when the page is opened anew (R5.2).
  await held.getByRole('button', { name: new RegExp(`^另交一份.*${photo}`) }).click();
  const other = page.getByRole('group', { name: new RegExp(`^${photo}`) });
  await other.getByRole('radio', { name: '拍照上传' }).check();
  await page.reload();
  await page.getByRole('button', { name: new RegExp(`^修改.*${photo}`) }).click();
  await look(page, 'reuse-2-back');
  await page.getByRole('button', { name: new RegExp(`^沿用以前交的.*${photo}`) }).click();
  await expect.poll(() => held.getByText('沿用，不用再交').count()).toBe(2);
  await held.getByRole('button', { name: /^另交一份.*行政介绍信/ }).click();
  await page.getByRole('button', { name: '都到窗口带来' }).click();
  await look(page, 'reuse-3-taken');
  await page.getByRole('button', { name: '保存并继续' }).click();
  await heading(page, '核对并提交');
  await expect.poll(() => page.locator('#main').textContent()).toContain('沿用以前交过的');
  second = await handIn(soldier);
});

test('the window sees the source beside the paper, refuses one and asks for it anew', async () => {
  const clerk = await offices.of('ts-window');
  const { page } = clerk;
  await openFromQueue(clerk, '待初审', second);
  await expect.poll(() => paper(page, card).textContent()).toContain(first);
  await paper(page, photo).getByRole('button', { name: '不采用' }).click();
  await chooseFrom(page, page.getByLabel(`${photo}：不采用的原因`), '材料不清晰');
  await look(page, 'reuse-4-window');
  await page.getByRole('button', { name: '确认不采用' }).click();
  await expect.poll(() => paper(page, photo).textContent()).toContain('窗口没有采用');
  await page.getByRole('button', { name: '一次性告知补正（1）' }).click();
  await look(page, 'reuse-5-refused');
  await page.getByRole('button', { name: '发出补正通知' }).click();
  await page.getByText('待补正', { exact: true }).first().waitFor();
});

test('a new photograph answers, and the case is accepted', async () => {
  const { page } = soldier;
  await openProgress(soldier);
  await page.getByRole('link', { name: '去补正' }).click();
  const files = page.getByRole('region', { name: `${photo}的照片和文件` });
  await look(page, 'reuse-6-asked');
  await files
    .locator('input[type=file]')
    .first()
    .setInputFiles(await picture(page, '新照片.jpg', 70));
  await page.getByRole('button', { name: '用原图' }).click();
  await page.getByText('已经重新上传').waitFor();
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByText('补正已提交').waitFor();
  const clerk = await offices.of('ts-window');
  await clerk.page.reload();
  await openFromQueue(clerk, '待初审', second);
  await checkAllPapers(clerk.page);
  await accept(clerk);
  await look(clerk.page, 'reuse-7-accepted');
});

test('he takes it back and comes to the window: his basic facts are brought, what is held is offered', async () => {
  await withdraws();
  const clerk = await offices.of('ts-window');
  const { page } = clerk;
  const { answers } = soldier.who;
  const { name, idNumber, residenceAddress, ...rest } = answers;
  await openWalkIn(clerk);
  await enterAnswers(clerk, soldier.form, { name: name!, idNumber: idNumber! });
  await page.keyboard.press('Tab');
  const told = page.getByRole('status').filter({ hasText: '此人办过' });
  await expect.poll(() => told.textContent()).toContain(second);
  await look(page, 'reuse-8-counter');
  await told.getByRole('button', { name: '带入基本信息' }).click();
  await told.getByText('基本信息已带入空着的栏目').waitFor();
  await expect.poll(() => page.getByLabel(/^现居住地址/).inputValue()).toBe(String(residenceAddress));
  await enterAnswers(clerk, soldier.form, rest);
  await paper(page, card).getByRole('checkbox', { name: '沿用此前提交的' }).check();
  await checkAllPapers(page);
  await look(page, 'reuse-9-counter-taken');
  await accept(clerk);
  // A copy of a copy is as old as the first.
  await expect.poll(() => page.locator('main').textContent()).toContain(`沿用办件 ${first}`);
  await look(page, 'reuse-10-counter-accepted');
});

test('nothing went wrong unseen in any browser', async () => {
  expect([...soldier.faults, ...(await offices.faults())]).toEqual([]);
});

function paper(page: Page, name: string): Locator {
  return page.locator('[data-material]').filter({ has: page.getByText(name, { exact: true }) });
}

/** What the page looks like stands for a photograph. */
async function picture(page: Page, name: string, quality: number) {
  return { name, mimeType: 'image/jpeg', buffer: await page.screenshot({ type: 'jpeg', quality }) };
}

async function withdraws(): Promise<void> {
  const { page } = soldier;
  await openProgress(soldier);
  await page.getByRole('button', { name: '撤回申请' }).click();
  await page.getByRole('button', { name: '确定撤回' }).click();
  await page.getByText('您已撤回').first().waitFor();
}
