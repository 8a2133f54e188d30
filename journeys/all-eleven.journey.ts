import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import { expect, test } from 'vitest';
import { look } from './look.ts';
import {
  claim,
  grant,
  openItem,
  pauseForOutside,
  receive,
  recordCheck,
  results,
  resume,
  returnToWindow,
} from './people/department.ts';
import {
  answerRouting,
  choosePlace,
  declareMaterials,
  fillForm,
  handIn,
  heading,
  openProgress,
  signIn,
  taishan,
} from './people/soldier.ts';
import { accept, branch, checkAllPapers, openFromQueue } from './people/window.ts';
import { stage } from './stage.ts';

/** 麦穗归, for whom all eleven apply, from an empty form to eleven results (issue 2, all of "What a person can do"). */
let number: string;
const {
  offices,
  soldiers: [soldier],
} = await stage(allElevenSoldier);

test('from his phone: one form, the papers once, and a number', async () => {
  const { page } = soldier;
  await page.goto('/');
  await heading(page, '退役士兵报到，一次办好');
  await page.getByRole('link', { name: '登录', exact: true }).click();
  await heading(page, '登录');
  await signIn(soldier);
  await page.getByRole('link', { name: '开始', exact: true }).click();
  await heading(page, '您在哪里安置？');
  await look(page, 'eleven-01-place');
  await choosePlace(soldier, taishan.typed, taishan.name);
  await answerRouting(soldier);
  await expect
    .poll(() => page.getByRole('region', { name: '可以一起办' }).getByRole('listitem').count())
    .toBe(11);
  await look(page, 'eleven-02-items');
  await page.getByRole('button', { name: '保存并继续' }).click();
  await fillForm(soldier, (_, place) => look(page, `eleven-03-form-${String(place + 1).padStart(2, '0')}`));
  await declareMaterials(soldier);
  await look(page, 'eleven-04-materials');
  await page.getByRole('button', { name: '保存并继续' }).click();
  await heading(page, '核对并提交');
  await look(page, 'eleven-05-review');
  number = await handIn(soldier);
  await look(page, 'eleven-06-receipt');
});

test('the window checks all of it on one page and sends it to everybody at once', async () => {
  const clerk = await offices.of('ts-window');
  await look(clerk.page, 'eleven-10-queue');
  await openFromQueue(clerk, '待初审', number);
  await look(clerk.page, 'eleven-11-first-check');
  await checkAllPapers(clerk.page);
  await clerk.page.getByRole('button', { name: '受理', exact: true }).click();
  await look(clerk.page, 'eleven-12-accepting');
  await clerk.page.getByRole('button', { name: '受理', exact: true }).click();
  await accept(clerk);
  await look(clerk.page, 'eleven-13-accepted');
});

test('eight departments conclude side by side, one rests its clock, one sends its branch back', async () => {
  const { service } = soldier.form;
  const nameOf = (code: string) => service.items.find(item => item.code === code)!.name;
  const at = async (username: string, code: string) => {
    const office = await offices.of(username);
    await openItem(office, number, nameOf(code));
    await claim(office);
    return office;
  };
  const conclude = async (username: string, code: string, signed: boolean) => {
    const office = await at(username, code);
    if (signed) await receive(office);
    await grant(office, service, code, results[code]!);
    return office;
  };

  const forces = await at('ts-forces', '07');
  await look(forces.page, 'eleven-20-forces');
  await recordCheck(forces, '入伍信息核查', '一致');
  await grant(forces, service, '07', results['07']!, () => look(forces.page, 'eleven-21-forces-concluding'));

  const veterans = await offices.of('ts-veterans');
  await look(veterans.page, 'eleven-22-veterans-inbox');
  for (const code of ['01', '08', '10']) await conclude('ts-veterans', code, false);
  await conclude('ts-veterans', '09', true);

  const police = await at('ts-police', '02');
  await grant(police, service, '02', results['02']!, () =>
    look(police.page, 'eleven-23-police-military-status'),
  );
  await look(police.page, 'eleven-24-police-concluded');

  const league = await at('ts-league', '04');
  await returnToWindow(league, '收到的材料打不开或者残缺', '团员档案第二页看不清，请核对后重新分送。');
  await look(league.page, 'eleven-25-league-returned');
  const clerk = await offices.of('ts-window');
  await openFromQueue(clerk, '部门退回', number);
  await look(clerk.page, 'eleven-26-window-returned');
  await clerk.page.getByRole('button', { name: `重新分送：${nameOf('04')}` }).click();
  await clerk.page.getByLabel(`${nameOf('04')}：处理说明`).fill('已重新核对，第二页清晰。');
  await clerk.page.getByRole('button', { name: '分送', exact: true }).click();
  await expect.poll(() => branch(clerk.page, nameOf('04')).textContent()).toContain('已分送');

  const pension = await at('ts-pension', '05');
  await receive(pension);
  await pauseForOutside(pension, '等待部队转移保险资金', '部队转移资金尚未到账。');
  await look(pension.page, 'eleven-27-pension-paused');
  await openProgress(soldier);
  await expect.poll(() => soldier.page.locator('#main').textContent()).toContain('等待部队转移保险资金');
  await look(soldier.page, 'eleven-28-phone-under-way');

  await conclude('ts-league', '04', true);
  await conclude('ts-party', '03', true);
  await conclude('ts-medical', '06', true);
  const traffic = await conclude('jm-traffic', '11', false);
  await look(traffic.page, 'eleven-29-traffic-concluded');
  await openItem(pension, number, nameOf('05'), '暂停中');
  await resume(pension);
  await grant(pension, service, '05', results['05']!);
});

test('he sees eleven results and that all is done; the lead sees the whole of it', async () => {
  const { page } = soldier;
  await openProgress(soldier);
  await page.getByText('全部事项都有结果了').waitFor();
  await page.getByText('11 个事项，办好 11 个').waitFor();
  const said = (await page.locator('#main').textContent()) ?? '';
  for (const words of ['123456', '台城街道演示社区党支部', '退出现役', '36000', '440700000001'])
    expect(said).toContain(words);
  await look(page, 'eleven-30-phone-concluded');

  const lead = await offices.of('ts-veterans');
  await lead.page.getByRole('link', { name: '办件总览' }).click();
  await heading(lead.page, '办件总览');
  await lead.page.getByRole('navigation', { name: '办件分类' }).getByRole('link', { name: '已结束' }).click();
  await lead.page.getByRole('link', { name: number, exact: true }).click();
  await lead.page.getByRole('heading', { name: '事项关系与用时' }).waitFor();
  await look(lead.page, 'eleven-31-lead-case');
  await lead.page.getByRole('heading', { name: '申请人到场 1 次' }).waitFor();
});

test('nothing went wrong unseen in any browser', async () => {
  expect([...soldier.faults, ...(await offices.faults())]).toEqual([]);
});
