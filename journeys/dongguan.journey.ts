import { dongguanNewcomer } from '@yimen/demo/town-soldiers.ts';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { look } from './look.ts';
import {
  answerRouting,
  choosePlace,
  declareMaterials,
  fillForm,
  handIn,
  heading,
  signIn,
} from './people/soldier.ts';
import { stage } from './stage.ts';

/** 东莞 on a phone, with the slips people make: nothing chosen, an address typed twice, a number to be passed on. */
let number: string;
const counts: string[] = [];
const {
  soldiers: [soldier],
} = await stage(dongguanNewcomer);
beforeAll(async () => {
  await soldier.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('going on without a place brings what is missing into view, and its link leads to the towns', async () => {
  const { page } = soldier;
  await page.goto('/');
  await page.getByRole('link', { name: '开始', exact: true }).click();
  await heading(page, '您在哪里安置？');
  await page.getByRole('link', { name: '东莞市' }).click();
  const towns = page.getByRole('group', { name: '东莞市：选择镇街' });
  await towns.waitFor();
  expect(await scrolled(page)).toBe(0);
  for (const zone of ['松山湖', '东莞港', '东莞生态园', '东莞滨海湾新区'])
    expect(await towns.getByRole('radio', { name: zone, exact: true }).count()).toBe(1);
  await page.getByRole('button', { name: '下一步' }).click();
  const summary = page.getByRole('alert');
  await expect.poll(() => isFocusedAndSeen(page, summary)).toBe(true);
  await look(page, 'dongguan-1-no-place');
  await summary.getByRole('link', { name: /^请选择安置地/ }).click();
  await expect.poll(() => isFocusedAndSeen(page, towns.getByRole('radio').first())).toBe(true);
});

test('the steps are counted alike on every page, before and after signing in', async () => {
  const { page } = soldier;
  await choosePlace(soldier, 'dghm', '广东省东莞市虎门镇');
  await count(page);
  await answerRouting(soldier);
  await count(page);
  await page.getByRole('button', { name: '登录，填写申请表' }).click();
  await signIn(soldier);
  await fillForm(soldier, async (_, place) => {
    await count(page);
    if (place === 1) await losesTheLine(page);
    if (place === 3) await reloads(page);
    const address = page.getByLabel('入户地址', { exact: true });
    if ((await address.count()) === 1) await sameAddress(page);
  });
  await declareMaterials(soldier);
  await count(page);
  await look(page, 'dongguan-2-materials');
  await page.getByRole('button', { name: '保存并继续' }).click();
  await heading(page, '核对并提交');
  await count(page);
  expect([...new Set(counts)]).toEqual([2, 3, 4, 5, 6].map(step => `第 ${step} 步，共 6 步`));
  number = await handIn(soldier);
});

test('the case number stands on one line, is copied, and says what to do where it cannot be', async () => {
  const { page } = soldier;
  const parts = page.locator('.case-number .number span');
  const tops = (await Promise.all((await parts.all()).map(each => each.boundingBox()))).map(box => box?.y);
  expect(tops.length).toBe(4);
  expect(new Set(tops).size).toBe(1);
  await page.getByRole('button', { name: /^复制\s?办件编号$/ }).click();
  await page.getByText('已复制。').waitFor();
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(number);
  await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
  await page.getByRole('button', { name: /^复制\s?办件编号$/ }).click();
  await page.getByText(/不能自动复制/).waitFor();
  await look(page, 'dongguan-3-receipt');
});

test('nothing went wrong unseen in any browser', () => {
  expect(soldier.faults.filter(fault => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});

/** The address he has given already is taken over by one touch instead of being typed again. */
async function sameAddress(page: Page): Promise<void> {
  const address = page.getByLabel('入户地址', { exact: true });
  await address.fill('');
  await page.getByRole('button', { name: '与现居住地址相同' }).click();
  expect(await address.inputValue()).toBe(dongguanNewcomer.answers.residenceAddress);
}

/** In the middle of saving the network goes: he is told once, beside the button, and what he wrote is saved when it is back. */
async function losesTheLine(page: Page): Promise<void> {
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.context().setOffline(true);
  await page.getByRole('button', { name: '保存并继续' }).click();
  await page.getByText('连不上网络，草稿还没有保存到服务器。').waitFor();
  expect(await page.getByText('没有保存到服务器', { exact: true }).count()).toBe(0);
  await page.context().setOffline(false);
  await page.getByText(/^草稿已保存/).waitFor();
  await page.getByRole('link', { name: '上一步' }).click();
  await heading(page, title);
}

/** The page is reloaded while a save is on its way: nobody else has been at his draft, and he is not told so. */
async function reloads(page: Page): Promise<void> {
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.reload();
  await heading(page, title);
  await page.getByText(/^草稿已保存/).waitFor({ timeout: 20_000 });
  expect(await page.getByText('这份草稿刚才在别处改过').count()).toBe(0);
}

async function count(page: Page): Promise<void> {
  counts.push((await page.locator('.step-count').textContent()) ?? '');
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate<number>('window.scrollY');
}

/** It has the focus and stands wholly inside the window. */
async function isFocusedAndSeen(page: Page, place: Locator): Promise<boolean> {
  const focused = (await place.and(page.locator(':focus')).count()) === 1;
  const box = await place.boundingBox();
  return focused && box !== null && box.y >= 0 && box.y + box.height <= page.viewportSize()!.height;
}
