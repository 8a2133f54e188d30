import type { Soldier } from '@yimen/demo/soldiers.ts';
import type { Answers, AnswerValue } from '@yimen/domain/form/condition.ts';
import type { Field } from '@yimen/domain/form/field.ts';
import type { Locator, Page } from 'playwright-core';
import { type OneForm, wordsOf } from './form.ts';
import { chooseFrom, pick, type StaffAt } from './staff.ts';

/** The clerk types what the soldier across the counter says: the whole form, section after section, on one page. */
export async function enterWalkIn(clerk: StaffAt, form: OneForm, { answers }: Soldier): Promise<void> {
  await openWalkIn(clerk);
  await enterAnswers(clerk, form, answers);
}

export async function openWalkIn({ page }: StaffAt): Promise<void> {
  await page.getByRole('link', { name: '现场登记' }).first().click();
  await page.getByRole('heading', { level: 1, name: '现场登记' }).waitFor();
}

/** What there is an answer for, in the order of the form. */
export async function enterAnswers({ page }: StaffAt, form: OneForm, answers: Answers): Promise<void> {
  const fields = [...form.routing, ...form.sections.flatMap(section => section.fields)];
  for (const field of fields) {
    const value = answers[field.id];
    if (value !== undefined) await enter(page, field, value);
  }
}

async function enter(page: Page, field: Field, value: AnswerValue): Promise<void> {
  const words = wordsOf(field, value);
  const few = (field.choices?.length ?? 0) <= 4;
  if (field.kind === 'yes-no' || (field.kind === 'choice' && few))
    return pick(page.getByRole('radiogroup', { name: field.label, exact: true }), words[0]!);
  if (field.kind === 'choices') {
    const group = page.getByRole('group', { name: field.label, exact: true });
    for (const each of words) await pick(group, each);
    return;
  }
  const control = labelled(page, field);
  if (field.kind === 'choice') return chooseFrom(page, control, words[0]!);
  await control.fill(words[0]!);
  if (field.kind === 'date' || field.kind === 'month') await control.press('Tab');
}

function labelled(page: Page, { label }: Field): Locator {
  return page
    .getByRole('textbox', { name: startsWith(label) })
    .or(page.getByRole('combobox', { name: startsWith(label) }))
    .first();
}

function startsWith(label: string): RegExp {
  return new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(（|\\s|$)`);
}
