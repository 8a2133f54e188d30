import { extras } from '@yimen/demo/soldiers.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { look } from './look.ts';
import { another } from './people/another.ts';
import { claim, grant, openItem, receive, results } from './people/department.ts';
import {
  answerRouting,
  applies,
  declareMaterials,
  fillForm,
  handIn,
  heading,
  openProgress,
  taishan,
} from './people/soldier.ts';
import { accept, checkAllPapers, openFromQueue } from './people/window.ts';
import { stage } from './stage.ts';

/** What the window still holds of the first case serves again, paper by paper. */
async function takesAllHeld(page: Page): Promise<void> {
  await page.getByRole('heading', { name: /^以前交过、还有效/ }).waitFor();
  const offered = page.getByRole('button', { name: /^沿用/ });
  for (let left = await offered.count(); left > 0; left -= 1) {
    await offered.first().click();
    await expect.poll(() => offered.count()).toBe(left - 1);
  }
}

/** He takes back a case of which something was granted, and applies again: nobody does the same twice unknowing (R5.2, R2.5). */
let first: string;
let firstPage: string;
let second: string;
const {
  offices,
  soldiers: [soldier],
} = await stage(another(extras[0]!, 12, '卓又新'));

test('the first case: reported, and the rest taken back', async () => {
  const { service } = soldier.form;
  first = await applies(soldier, taishan);
  const clerk = await offices.of('ts-window');
  await openFromQueue(clerk, '待初审', first);
  await checkAllPapers(clerk.page);
  await accept(clerk);
  const veterans = await offices.of('ts-veterans');
  for (const code of ['01', '10']) {
    await openItem(veterans, first, service.items.find(each => each.code === code)!.name);
    await claim(veterans);
    if (code !== '01') await receive(veterans);
    await grant(veterans, service, code, results[code]!);
  }
  const { page } = soldier;
  await openProgress(soldier);
  firstPage = page.url();
  await page.getByRole('button', { name: '撤回申请' }).click();
  await page.getByRole('button', { name: '确定撤回' }).click();
  await page.getByText('您已撤回').first().waitFor();
});

test('the second: what was granted is told with the way there, left out where it may be, and hurries him no more', async () => {
  const { page } = soldier;
  await page.getByRole('link', { name: '重新申请' }).click();
  await heading(page, '您在哪里安置？');
  await page.getByRole('button', { name: `还是${taishan.name}` }).click();
  await page.getByRole('button', { name: '下一步' }).click();
  await answerRouting(soldier);
  const told = page.getByText('有 2 个事项以前已经办好');
  await told.waitFor();
  const training = soldier.form.service.items.find(each => each.code === '10')!.shortName;
  expect(await page.getByRole('checkbox', { name: new RegExp(`一起办理“${training}”`) }).isChecked()).toBe(
    false,
  );
  await look(page, 'again-1-items');
  await page.getByRole('button', { name: '保存并继续' }).click();
  const { form } = soldier;
  const asked = form.sections.filter(({ title }) => title !== '教育培训'); // of what was left out nothing is asked
  await fillForm({ ...soldier, form: { ...form, sections: asked } });
  await declareMaterials(soldier);
  await takesAllHeld(page);
  await page.getByRole('button', { name: '保存并继续' }).click();
  await heading(page, '核对并提交');
  await told.waitFor();
  second = await handIn(soldier);
  await openProgress(soldier);
  await told.waitFor();
  await look(page, 'again-2-track');
  expect(await page.locator('.deadlines').textContent()).toContain('已办好');
});

test('the page of the first does not lead him into a third, which would be refused at once', async () => {
  const { page } = soldier;
  await page.goto(firstPage);
  await page.getByText('您已经重新申请，新的一件正在办。').waitFor();
  expect(await page.getByRole('link', { name: '重新申请' }).count()).toBe(0);
  await look(page, 'again-3-first');
  await page.goto('/apply/new/place');
  await page.getByRole('button', { name: `还是${taishan.name}` }).click();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByText(`办件编号 ${second}`).waitFor();
  await look(page, 'again-4-refused');
  await page.getByRole('link', { name: '查看正在办的申请' }).click();
  await heading(page, '办理进度');
});

test('the window reads what was granted before, and counts no days for it', async () => {
  const clerk = await offices.of('ts-window');
  const { page } = clerk;
  await openFromQueue(clerk, '待初审', second);
  const note = page.getByRole('note').filter({ hasText: '此人以前已经办好 2 个事项' });
  await note.waitFor();
  await look(page, 'again-5-window');
  await note.getByRole('link', { name: first }).first().click();
  await page.getByText(`办件编号 ${first}`, { exact: true }).waitFor();
});

test('nothing went wrong unseen in any browser', async () => {
  expect([...soldier.faults, ...(await offices.faults())]).toEqual([]);
});
