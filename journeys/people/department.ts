import type { Answers } from '@yimen/domain/form/condition.ts';
import type { Field } from '@yimen/domain/form/field.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { wordsOf } from './form.ts';
import { chooseFrom, pick, type StaffAt } from './staff.ts';

/** The item of this number in the inbox, under one of its headings; answers once its page stands. */
export async function openItem(
  { page }: StaffAt,
  number: string,
  item: string,
  tab = '全部待办',
): Promise<void> {
  await page.getByRole('link', { name: '收件箱', exact: true }).first().click();
  await page.getByRole('navigation', { name: '收件箱分类' }).getByRole('link', { name: tab }).click();
  await page.getByRole('link', { name: `打开 ${number} ${item}`, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: item }).waitFor();
}

export async function claim({ page }: StaffAt): Promise<void> {
  await page.getByRole('button', { name: '认领', exact: true }).click();
  await page.getByRole('button', { name: '取消认领' }).waitFor();
}

export async function receive({ page }: StaffAt): Promise<void> {
  await page.getByRole('button', { name: '签收', exact: true }).click();
  await page.getByText('已签收', { exact: true }).first().waitFor();
}

/** Rests the clock while something outside is awaited, and says what. */
export async function pauseForOutside({ page }: StaffAt, reason: string, words: string): Promise<void> {
  await page.getByRole('button', { name: /^暂停计时/ }).click();
  const panel = page.getByRole('form', { name: '暂停计时' });
  await pick(panel.getByRole('radiogroup', { name: '暂停类型' }), '等待外部');
  await panel.getByText(reason).click();
  await panel.getByLabel(/^说明/).fill(words);
  await panel.getByRole('button', { name: '暂停计时' }).click();
  await page.getByRole('button', { name: '恢复办理' }).waitFor();
}

export async function resume({ page }: StaffAt): Promise<void> {
  await page.getByRole('button', { name: '恢复办理' }).click();
  await page.getByText('已签收', { exact: true }).first().waitFor();
}

export async function returnToWindow({ page }: StaffAt, reason: string, words: string): Promise<void> {
  await page.getByRole('button', { name: '退回窗口', exact: true }).click();
  const panel = page.getByRole('form', { name: '退回窗口' });
  await panel.getByText(reason).click();
  await panel.getByLabel(/^说明/).fill(words);
  await panel.getByRole('button', { name: '退回窗口' }).click();
  await page.getByText('已退回窗口：').waitFor();
}

/** 入伍信息核查. */
export async function recordCheck({ page }: StaffAt, check: string, outcome: string): Promise<void> {
  await page.getByRole('button', { name: '登记核查结果', exact: true }).click();
  const panel = page.getByRole('form', { name: `登记${check}结果` });
  await pick(panel.getByRole('radiogroup', { name: `${check}结果` }), outcome);
  await panel.getByRole('button', { name: '登记结果' }).click();
  await panel.waitFor({ state: 'detached' });
}

/** Grants it with its result, on the spot where that is allowed. */
export async function grant(
  { page }: StaffAt,
  service: ServiceDefinition,
  code: string,
  result: Answers,
  shown: () => Promise<void> = async () => {},
): Promise<void> {
  await page.getByRole('button', { name: /^(当场)?办结$/ }).click();
  const panel = page.getByRole('form', { name: /^(当场)?办结$/ });
  await panel.waitFor();
  const { fields, papers = [] } = service.items.find(item => item.code === code)!.result;
  for (const field of fields) {
    const value = result[field.id];
    const letter = papers.some(each => each.numberField === field.id); // asked only where the letter is made
    if (letter && (await panel.getByLabel(field.label).count()) === 0) continue;
    if (value !== undefined) await enter(page, panel, field, value);
  }
  await shown();
  await panel.getByRole('button', { name: '准予办结' }).click();
  await panel.waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('.item-facts').textContent()).toContain('准予办结');
}

/** Turns it down for a listed reason, with words; answers once the page says so. */
export async function deny({ page }: StaffAt, reason: string, words: string): Promise<void> {
  await page.getByRole('button', { name: /^(当场)?办结$/ }).click();
  const panel = page.getByRole('form', { name: /^(当场)?办结$/ });
  await pick(panel.getByRole('radiogroup', { name: '办理结论' }), '不予');
  await panel.getByText(reason).click();
  await panel.getByLabel(/^说明/).fill(words);
  await panel.getByRole('button', { name: '下一步，核对' }).click();
  expect(await panel.getByRole('alert').textContent()).toContain(words);
  await panel.getByRole('button', { name: '确认不予办理' }).click();
  await page.getByRole('region', { name: '办理结果' }).waitFor();
}

async function enter(page: Page, panel: Locator, field: Field, value: Answers[string]): Promise<void> {
  const words = wordsOf(field, value)[0]!;
  const few = (field.choices?.length ?? 0) <= 4;
  if (field.kind === 'yes-no' || (field.kind === 'choice' && few))
    return pick(panel.getByRole('radiogroup', { name: field.label }), words);
  const control = panel.getByLabel(field.label, { exact: false }).first();
  if (field.kind === 'choice') return chooseFrom(page, control, words);
  await control.fill(words);
  if (field.kind === 'date' || field.kind === 'month') await control.press('Tab');
}

/** Valid results for each item, as its department would enter them. Dates that may not lie ahead stand at today already. */
export const results: Record<string, Answers> = {
  '01': { householdLetterNumber: '台退户字〔2026〕1号', insuranceLetterNumber: '台退保字〔2026〕1号' },
  '02': {
    militaryStatus: 'discharged',
    registeredAddress: '广东省江门市台山市台城街道演示路1号',
    householdNumber: '123456',
  },
  '03': { receivingPartyOrganisation: '台城街道演示社区党支部', partyReceivedDate: '2026-11-12' },
  '04': { receivingLeagueOrganisation: '台城街道演示社区团支部', leagueReceivedDate: '2026-11-12' },
  '05': { pensionOutcome: 'connected', pensionMonths: '24' },
  '06': { medicalInsuredFrom: '2026-12-01' },
  '07': { reserveOutcome: 'updated-and-registered' },
  '08': { recordNumber: '4407812026000001' },
  '09': { approvedMonths: '24', approvedAmount: '36000' },
  '10': { trainingClass: '2026年冬季适应性培训班' },
  '11': { licenceFileNumber: '440700000001', grantedClass: 'C1' },
};
