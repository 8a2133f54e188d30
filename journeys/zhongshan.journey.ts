import { zhongshanSoldier } from '@yimen/demo/soldiers.ts';
import { expect, test } from 'vitest';
import { look } from './look.ts';
import { another } from './people/another.ts';
import { claim, grant, openItem, recordCheck, results } from './people/department.ts';
import {
  answerRouting,
  choosePlace,
  declareMaterials,
  fillForm,
  handIn,
  heading,
  signIn,
} from './people/soldier.ts';
import { accept, branch, checkAllPapers, openFromQueue } from './people/window.ts';
import { stage } from './stage.ts';

/** 中山 has no counties: from the town straight to the city, and the reserve to the 军分区. He looks first and signs in later. */
let number: string;
const {
  offices,
  soldiers: [soldier],
} = await stage(another(zhongshanSoldier, 41, '黎三乡'));

test('he chooses a town, sees who would do what before signing in, and goes on where he was', async () => {
  const { page } = soldier;
  await page.goto('/');
  await page.getByRole('link', { name: '开始', exact: true }).click();
  await choosePlace(soldier, '三乡', '广东省中山市三乡镇');
  await answerRouting(soldier);
  const offered = (await page.getByRole('region', { name: '可以一起办' }).textContent()) ?? '';
  expect(offered).toContain('中山军分区');
  await look(page, 'zhongshan-1-items');
  await page.getByRole('button', { name: '登录，填写申请表' }).click();
  await signIn(soldier);
  await fillForm(soldier);
  await declareMaterials(soldier);
  await page.getByRole('button', { name: '保存并继续' }).click();
  await heading(page, '核对并提交');
  number = await handIn(soldier);
  expect(number).toContain('GDTY442000');
  await look(page, 'zhongshan-2-receipt');
});

test('the city’s window accepts, and the 军分区 registers him', async () => {
  const clerk = await offices.of('zs-window');
  await openFromQueue(clerk, '待初审', number);
  await checkAllPapers(clerk.page);
  await accept(clerk);
  expect(await branch(clerk.page, '预备役登记').textContent()).toContain('中山军分区');
  await look(clerk.page, 'zhongshan-3-accepted');
  const forces = await offices.of('zs-forces');
  await openItem(forces, number, '预备役登记');
  await claim(forces);
  await recordCheck(forces, '入伍信息核查', '一致');
  await grant(forces, soldier.form.service, '07', results['07']!);
  await look(forces.page, 'zhongshan-4-forces');
});

test('nothing went wrong unseen in any browser', async () => {
  expect([...soldier.faults, ...(await offices.faults())]).toEqual([]);
});
