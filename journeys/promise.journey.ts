import { allElevenSoldier, type Soldier, walkInSoldier } from '@yimen/demo/soldiers.ts';
import { addDays, parsePlainDate } from '@yimen/domain/plain/date.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { type CalendarServer, calendarServer } from './calendar-server.ts';
import { look, paperBehind } from './look.ts';
import { another } from './people/another.ts';
import { enterAnswers, openWalkIn } from './people/counter.ts';
import { grant, openItem, results } from './people/department.ts';
import { lastDay, merit, messageTo, photographs, promises, toHandIn, withdraws } from './people/promise.ts';
import { applies, openProgress, type SoldierAt, soldierAt, taishan } from './people/soldier.ts';
import { chooseFrom, desks, type StaffAt } from './people/staff.ts';
import { checkAllPapers, openFromQueue } from './people/window.ts';

/**
 * 容缺受理 from promise to release (R2.4, domain.md §3.3), on a server whose day moves: three soldiers are accepted without the certificate of
 * merit, and 信息采集 is granted and held for it. The first photographs it, once too badly; the second brings it; the third lets the day pass,
 * loses what waited for it, and is told at the counter that no promise is taken from him for a year.
 */
let browser: Browser;
let server: CalendarServer;
let offices: ReturnType<typeof desks>;
let clerk: StaffAt;
let until: string;
const people: Record<'sender' | 'bringer' | 'breaker', { at: SoldierAt; number: string }> = {} as never;
const honoured = (place: number, name: string): Soldier => {
  const one = another(walkInSoldier, place, name);
  return { ...one, answers: { ...one.answers, honoured: true, meritGrade: 'third' } };
};
beforeAll(async () => {
  browser = await launch();
  server = await calendarServer();
  offices = desks(browser, server.address);
});
afterAll(async () => {
  await browser.close();
  await server.end();
});

test('one promises on his phone, and is accepted with his promise on paper', async () => {
  const at = await soldierAt(browser, server.address, another(allElevenSoldier, 21, '诺必行'));
  const number = await applies(at, taishan, async page => {
    if (page === 'materials') await promises(at, merit);
    if (page === 'materials') await look(at.page, 'promise-1-promised');
  });
  people.sender = { at, number };
  clerk = await offices.of('ts-window');
  const { page } = clerk;
  await openFromQueue(clerk, '待初审', number);
  await checkAllPapers(page, [merit]);
  await page.getByRole('button', { name: '受理', exact: true }).click();
  await expect.poll(() => laterBox(page).isChecked()).toBe(true);
  await page.getByText('申请人已网上承诺').waitFor();
  await look(page, 'promise-2-accepting');
  await page.getByRole('button', { name: '确认受理并分送' }).click();
  await page.getByRole('heading', { name: '各事项进展' }).waitFor();
  await look(page, 'promise-3-accepted');
  for (const title of ['容缺受理承诺书', '容缺受理通知书'])
    await paperBehind(page, page.getByRole('link', { name: `打开${title}` }), `promise-${title}`);
  until = await lastDay(at);
  await look(at.page, 'promise-4-his-page');
});

test('two sign their promise at the window', async () => {
  for (const [who, place, name] of [
    ['bringer', 22, '诺当面'],
    ['breaker', 23, '诺未践'],
  ] as const) {
    const at = await soldierAt(browser, server.address, honoured(place, name));
    people[who] = { at, number: await applies(at, taishan) };
    const { page } = clerk;
    await openFromQueue(clerk, '待初审', people[who].number);
    await checkAllPapers(page, [merit]);
    await paper(page).getByRole('radio', { name: '缺' }).check();
    await page.getByRole('button', { name: '受理', exact: true }).click();
    await laterBox(page).check();
    await expect.poll(() => page.getByRole('button', { name: '确认受理并分送' }).isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: /^申请人已签署《容缺受理承诺书》/ }).check();
    await page.getByRole('button', { name: '确认受理并分送' }).click();
    await page.getByRole('heading', { name: '各事项进展' }).waitFor();
  }
});

test('the department grants at once, and the result is held', async () => {
  const veterans = await offices.of('ts-veterans');
  for (const { at, number } of Object.values(people)) {
    await openItem(veterans, number, nameOf(at, '08'));
    await grant(veterans, at.form.service, '08', results['08']!);
  }
  await look(veterans.page, 'promise-5-department');
  const { at } = people.sender;
  await openProgress(at);
  await at.page.getByText(`还缺${merit}`).first().waitFor();
  expect(await at.page.locator('#main').textContent()).not.toContain(results['08']!.recordNumber);
});

test('the day before the last, each is reminded; one photographs it, and it waits for the window', async () => {
  await toDay(-1);
  for (const { at } of Object.values(people)) await messageTo(at, '快到补齐期限');
  const { at } = people.sender;
  await openProgress(at);
  await photographs(at, merit, '立功证书.jpg', 20);
  await toHandIn(at.page).getByText('核对以前可以换').waitFor();
  await look(at.page, 'promise-6-sent');
});

test('the window cannot read it and asks again; a new photograph answers, and is taken', async () => {
  const { at, number } = people.sender;
  const { page } = clerk;
  await openFromQueue(clerk, '容缺待核', number);
  await page.getByText('申请人已上传，请核对').waitFor();
  await look(page, 'promise-7-window');
  await paper(page).getByRole('button', { name: '请重新提交' }).click();
  await chooseFrom(page, page.getByLabel(`${merit}：请重新提交的原因`), '材料不清晰');
  await look(page, 'promise-8-again');
  await page.getByRole('button', { name: '确认请重新提交' }).click();
  await page.getByText('补正通知已发出').waitFor();
  await openProgress(at);
  await look(at.page, 'promise-9-asked');
  await at.page.getByRole('link', { name: '去补正' }).click();
  await photographs(at, merit, '立功证书二.jpg', 90);
  await at.page.getByRole('button', { name: '提交补正' }).click();
  await at.page.getByText('补正已提交').waitFor();
  await openFromQueue(clerk, '容缺待核', number);
  await paper(page).getByRole('radio', { name: '电子件' }).check();
  await page.getByRole('button', { name: /^保存材料核对/ }).click();
  await page.getByText('材料核对已保存').waitFor();
  await released(at);
  await look(at.page, 'promise-10-released');
});

test('another brings it to the window, and his result is let out', async () => {
  const { at, number } = people.bringer;
  const { page } = clerk;
  await openFromQueue(clerk, '办理中', number);
  await paper(page).getByRole('radio', { name: '原件，核验后退还' }).check();
  await page.getByRole('button', { name: /^保存材料核对/ }).click();
  await page.getByText('材料核对已保存').waitFor();
  await released(at);
});

test('the third lets the day pass: what waited for it ends by the rule, told to him and to the department', async () => {
  await toDay(1);
  const { at, number } = people.breaker;
  await messageTo(at, '没有办成');
  await openProgress(at);
  await at.page.getByText('容缺受理的材料到承诺的期限没有补齐').first().waitFor();
  expect(await at.page.locator('#main').textContent()).not.toContain(results['08']!.recordNumber);
  await look(at.page, 'promise-11-lapsed');
  await openFromQueue(clerk, '办理中', number);
  await expect.poll(() => clerk.page.locator('main').textContent()).toContain(`到 ${until} 没有补齐`);
  await look(clerk.page, 'promise-12-lapsed');
  for (const kept of [people.sender, people.bringer]) await released(kept.at);
});

test('when he comes again, the counter is told before it fills anything in, and takes no promise', async () => {
  const { at, number } = people.breaker;
  await withdraws(at);
  const { name, idNumber, ...rest } = at.who.answers;
  const { page } = clerk;
  await openWalkIn(clerk);
  await enterAnswers(clerk, at.form, { name: name!, idNumber: idNumber! });
  await page.keyboard.press('Tab');
  const told = page.getByRole('status').filter({ hasText: '不适用容缺受理' });
  await expect.poll(() => told.first().textContent()).toContain(number);
  await look(page, 'promise-13-counter');
  await enterAnswers(clerk, at.form, rest);
  await checkAllPapers(page, [merit]);
  await paper(page).getByRole('radio', { name: '缺' }).check();
  await page.getByRole('button', { name: /^受理/ }).click();
  await page.getByText(`还有 1 份必需材料没有核对到位：${merit}`).waitFor();
  expect(await laterBox(page).count()).toBe(0);
  await look(page, 'promise-14-barred');
  await paper(page).getByRole('radio', { name: '原件，核验后退还' }).check();
  await page.getByRole('button', { name: '确认受理并分送' }).click();
  await page.getByRole('heading', { name: '各事项进展' }).waitFor();
});

test('nothing went wrong unseen in any browser', async () => {
  const soldiers = Object.values(people).flatMap(({ at }) => at.faults);
  expect([...soldiers, ...(await offices.faults())]).toEqual([]);
});

function laterBox(page: Page) {
  return page.getByRole('checkbox', { name: new RegExp(`^${merit}：\\d+ 个工作日内补交`) });
}

function paper(page: Page) {
  return page.locator('[data-material]').filter({ has: page.getByText(merit, { exact: true }) });
}

function nameOf({ form }: SoldierAt, code: string): string {
  return form.service.items.find(item => item.code === code)!.name;
}

/** His result stands on his own page, and nothing is waited for. */
async function released(at: SoldierAt): Promise<void> {
  await openProgress(at);
  await expect.poll(() => at.page.locator('#main').textContent()).toContain(results['08']!.recordNumber);
  expect(await toHandIn(at.page).count()).toBe(0);
}

/** To so many days after the last one; pages stand open meanwhile and find nobody while the server is started again. */
async function toDay(after: number): Promise<void> {
  await server.goTo(daysTo(until, after), [
    ...Object.values(people).map(({ at }) => at),
    ...(await offices.all()),
  ]);
}

/** From today to so many days after this one. */
function daysTo(day: string, after: number): number {
  const goal = addDays(parsePlainDate(day)!, after);
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  return Math.round((Date.parse(goal) - Date.parse(today)) / 86_400_000);
}
