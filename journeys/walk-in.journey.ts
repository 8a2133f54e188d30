import { walkInSoldier } from '@yimen/demo/soldiers.ts';
import { beforeAll, expect, test } from 'vitest';
import { look, paperBehind } from './look.ts';
import { enterWalkIn } from './people/counter.ts';
import { claim, deny, grant, openItem, receive, recordCheck, results } from './people/department.ts';
import { formFor, type OneForm } from './people/form.ts';
import { chooseFrom } from './people/staff.ts';
import { checkAllPapers } from './people/window.ts';
import { stage } from './stage.ts';

/** 江海平 comes to the window: entered, checked and accepted in one pass, what can be done at once done within the hour (R2.1, R4.1). */
let form: OneForm;
let number: string;
const { address, offices } = await stage();
beforeAll(async () => {
  form = await formFor(address, walkInSoldier.answers);
});

test('entered, checked and accepted in front of him, and the receipt prints', async () => {
  const clerk = await offices.of('ts-window');
  const { page } = clerk;
  await enterWalkIn(clerk, form, walkInSoldier);
  await checkAllPapers(page);
  await look(page, 'walk-in-1-entered');
  await page.getByRole('button', { name: '受理', exact: true }).click();
  const declined = form.service.items.find(item => item.code === '09')!.name;
  await page.getByRole('button', { name: `${declined}：本项不予受理` }).click();
  await chooseFrom(page, page.getByLabel(`${declined}：不予受理原因`), '此前已经办结');
  await page.getByLabel(`${declined}：不予受理说明`).fill('今年已经领取。');
  await look(page, 'walk-in-2-accepting');
  await page.getByRole('button', { name: '确认受理并分送' }).click();
  await page.getByRole('heading', { name: '各事项进展' }).waitFor();
  number = /GDTY\d{20}/.exec((await page.locator('.case-head').textContent()) ?? '')![0];
  await look(page, 'walk-in-3-accepted');
  expect(await page.locator('.case-head').textContent()).toContain('到场1 次');
  const outcome = page.getByRole('region', { name: '办理结果' });
  expect(await page.locator('.outcome:focus').count()).toBe(1);
  expect(await outcome.textContent()).toMatch(
    /已受理。受理 \d+ 个事项，1 个没有受理（经济补助）.*已分送 \d+ 个事项。另有 \d+ 个等前置办结后自动分送/,
  );
  const next = outcome.getByRole('link', { name: '再登记一人' });
  expect(await next.getAttribute('href')).toMatch(/\/window\/new$/);
  await paperBehind(page, outcome.getByRole('link', { name: '打印受理单' }), 'walk-in-4-receipt');
  expect(await page.getByRole('link', { name: '打开不予受理通知书' }).count()).toBe(1);
});

test('what is not granted is said in its own words and has its paper, at the department and at the window (行政许可法 art.38)', async () => {
  const name = form.service.items.find(item => item.code === '06')!.name;
  const medical = await offices.of('ts-medical');
  await openItem(medical, number, name);
  await claim(medical);
  await receive(medical);
  await deny(medical, '不符合本事项的办理条件', '部队没有转来缴费凭证。');
  const outcome = medical.page.getByRole('region', { name: '办理结果' });
  expect(await outcome.textContent()).toContain('已不予办理。');
  await look(medical.page, 'walk-in-7-denied');
  const denial = outcome.getByRole('link', { name: '打印不予办理通知书' });
  const printed = await paperBehind(medical.page, denial, 'walk-in-8-decision');

  const { page } = await offices.of('ts-window');
  await page.reload();
  const same = page.getByRole('link', { name: `打印不予办理通知书：${name}` });
  expect(await paperBehind(page, same, 'walk-in-9-decision')).toEqual(printed);
});

test('what may be done on the spot is done without signing for it first', async () => {
  const nameOf = (code: string) => form.service.items.find(item => item.code === code)!.name;
  for (const code of ['01', '08', '10']) {
    const veterans = await offices.of('ts-veterans');
    await openItem(veterans, number, nameOf(code));
    expect(await veterans.page.getByText('可当场办结').count()).toBe(1);
    await claim(veterans);
    await grant(veterans, form.service, code, results[code]!);
  }
  const forces = await offices.of('ts-forces');
  await openItem(forces, number, nameOf('07'));
  await claim(forces);
  await recordCheck(forces, '入伍信息核查', '一致');
  await grant(forces, form.service, '07', results['07']!);
  await look(forces.page, 'walk-in-5-on-the-spot');

  const lead = await offices.of('ts-veterans');
  await lead.page.getByRole('link', { name: '办件总览' }).click();
  await lead.page.getByRole('link', { name: number, exact: true }).click();
  await lead.page.getByRole('heading', { name: '事项关系与用时' }).waitFor();
  await look(lead.page, 'walk-in-6-lead');
});

test('nothing went wrong unseen in any browser', async () => {
  expect(await offices.faults()).toEqual([]);
});
