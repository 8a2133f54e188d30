import type { Soldier } from '@yimen/demo/soldiers.ts';
import type { AnswerValue } from '@yimen/domain/form/condition.ts';
import type { Field } from '@yimen/domain/form/field.ts';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { personAt, phone } from '../browser.ts';
import { formFor, type OneForm, wordsOf } from './form.ts';

/** A soldier with his phone in his hand. */
export type SoldierAt = { page: Page; faults: string[]; who: Soldier; form: OneForm };

export async function soldierAt(
  browser: Browser,
  address: string,
  who: Soldier,
  size: { width: number; height: number } = phone,
): Promise<SoldierAt> {
  const { page, faults } = await personAt(browser, address, size);
  return { page, faults, who, form: await formFor(address, who.answers) };
}

/** Name, number and phone, and the code that came: read where the demonstration shows messages, in a window of its own. */
export async function signIn({ page, who }: SoldierAt): Promise<void> {
  await page.getByRole('heading', { name: '登录' }).waitFor();
  await page.getByLabel('姓名').fill(who.name);
  await page.getByLabel('公民身份号码', { exact: true }).fill(who.idNumber);
  await page.getByLabel('手机号码').fill(who.phone);
  await page.getByRole('button', { name: '获取验证码' }).click();
  await page.getByLabel('短信验证码').fill(await codeFromOutbox(page, who.phone));
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('button', { name: '退出' }).waitFor();
}

async function codeFromOutbox(page: Page, to: string): Promise<string> {
  const outbox = await page.context().newPage();
  await outbox.goto('/demo/outbox');
  const message = outbox
    .getByRole('listitem')
    .filter({ hasText: `发给 ${to}` })
    .filter({ hasText: '验证码' })
    .first();
  const code = /验证码 (\d{6})/.exec((await message.textContent()) ?? '')?.[1];
  await outbox.close();
  return code ?? expect.fail('no code came');
}

/** Where he settles: found by typing its name. */
export async function choosePlace({ page }: SoldierAt, typed: string, fullName: string): Promise<void> {
  await heading(page, '您在哪里安置？');
  await page.getByLabel('搜索地名').fill(typed);
  const own = fullName.replace(/^广东省.+?市(?=.)/, '');
  await page.getByRole('radio', { name: own, exact: true }).check();
  await page.getByText(`您选的安置地：${fullName}`).waitFor();
  await page.getByRole('button', { name: '下一步' }).click();
}

export async function answerRouting({ page, form, who }: SoldierAt): Promise<void> {
  await heading(page, '您的情况');
  for (const field of form.routing) await fill(page, field, who.answers[field.id]!);
  await page.getByRole('button', { name: '看看能办哪些事' }).click();
  await heading(page, '哪些事项可以一起办');
}

/** Every section of the one form; what he said when signing in is there already. `shown` is called before each is left. */
export async function fillForm(
  { page, form, who }: SoldierAt,
  shown: (section: string, place: number) => Promise<void> = async () => {},
): Promise<void> {
  for (const [place, { title, fields }] of form.sections.entries()) {
    await heading(page, title);
    for (const field of fields) {
      const value = who.answers[field.id];
      if (field.id in signedInWith) await expectThere(page, field, String(value));
      else if (value !== undefined) await fill(page, field, value);
    }
    await shown(title, place);
    await page.getByRole('button', { name: '保存并继续' }).click();
  }
}

const signedInWith = { name: true, idNumber: true, phone: true };

/** He brings everything, and has the first that may be electronic on his phone. */
export async function declareMaterials({ page }: SoldierAt): Promise<void> {
  await heading(page, '需要的材料');
  await page.getByRole('button', { name: '都到窗口带来' }).click();
  await page.getByRole('button', { name: /^修改/ }).first().click();
  await page.getByRole('radio', { name: '拍照上传' }).first().check();
}

/** Reads it over, declares, hands in; answers the 办件编号. */
export async function handIn({ page }: SoldierAt): Promise<string> {
  await page.getByRole('checkbox', { name: /^我保证填写的内容/ }).check();
  await page.getByRole('checkbox', { name: /^我已经看过个人信息处理告知/ }).check();
  await page.getByRole('checkbox', { name: /^我单独同意处理/ }).check();
  await page.getByRole('button', { name: '提交申请' }).click();
  await heading(page, '申请已提交');
  return readNumber(page);
}

async function readNumber(page: Page): Promise<string> {
  const text = (await page.locator('#main').textContent()) ?? '';
  const number = /GDTY\s*[\d\s]{20,}/.exec(text)?.[0].replace(/\s/g, '').slice(0, 24);
  expect(number, text).toMatch(/^GDTY\d{20}$/);
  return number!;
}

/** Later: he opens the page anew, goes to the list of his applications, and to the one that is going on. */
export async function openProgress({ page }: SoldierAt): Promise<void> {
  await page.reload();
  await page.getByRole('link', { name: '我的申请' }).click();
  await page
    .getByRole('link', { name: /查看办理进度|查看并补正/ })
    .first()
    .click();
  await heading(page, '办理进度');
}

/** Everything from signing in to the receipt; `shown` is called at pages on the way, for journeys that look at them. */
export async function applies(
  soldier: SoldierAt,
  place: { typed: string; name: string },
  shown: (page: string) => Promise<void> = async () => {},
): Promise<string> {
  const { page } = soldier;
  await page.goto('/sign-in');
  await shown('sign-in');
  await signIn(soldier);
  await page.getByRole('link', { name: '开始', exact: true }).click();
  await choosePlace(soldier, place.typed, place.name);
  await answerRouting(soldier);
  await shown('items');
  await page.getByRole('button', { name: '保存并继续' }).click();
  await fillForm(soldier, (_, at) => (at < 2 ? shown(`form-${at + 1}`) : Promise.resolve()));
  await declareMaterials(soldier);
  await shown('materials');
  await page.getByRole('button', { name: '保存并继续' }).click();
  await heading(page, '核对并提交');
  await shown('review');
  return handIn(soldier);
}

export const taishan = { typed: '台山', name: '广东省江门市台山市' };

export async function heading(page: Page, name: string): Promise<void> {
  await page
    .getByRole('heading', { level: 1, name: new RegExp(`^${name.replaceAll('，', '，\\s?')}$`) })
    .waitFor();
}

async function expectThere(page: Page, field: Field, value: string): Promise<void> {
  await expect.poll(() => line(page, field).inputValue()).toBe(value);
}

async function fill(page: Page, field: Field, value: AnswerValue): Promise<void> {
  if (field.kind === 'date' || field.kind === 'month') return fillDate(group(page, field), String(value));
  const choices = field.choices?.length ?? 0;
  if (field.kind === 'choice' && choices > 10)
    return void (await line(page, field).selectOption(String(value)));
  if (field.kind === 'choice' || field.kind === 'yes-no' || field.kind === 'choices') {
    const role = field.kind === 'choices' ? 'checkbox' : 'radio';
    for (const words of wordsOf(field, value))
      await group(page, field).getByRole(role, { name: words, exact: true }).check();
    return;
  }
  await line(page, field).fill(String(value));
}

async function fillDate(box: Locator, value: string): Promise<void> {
  const [year, month, day] = value.split('-').map(Number);
  await box.getByLabel('年').selectOption(String(year));
  await box.getByLabel('月').selectOption(String(month));
  if (day !== undefined) await box.getByLabel('日').selectOption(String(day));
}

function group(page: Page, { label, optional }: Field): Locator {
  return page.getByRole('group', { name: optional ? `${label}（选填）` : label, exact: true });
}

function line(page: Page, { label, optional }: Field): Locator {
  return page.getByLabel(optional ? `${label}（选填）` : label, { exact: true });
}
