import { correctingSoldier } from '@yimen/demo/soldiers.ts';
import { expect, test } from 'vitest';
import { look, paperBehind } from './look.ts';
import { claim, openItem, receive } from './people/department.ts';
import { applies, heading, openProgress, taishan } from './people/soldier.ts';
import { chooseFrom } from './people/staff.ts';
import { accept, branch, checkAllPapers, openFromQueue } from './people/window.ts';
import { stage } from './stage.ts';

/** 𬱟山青 is told once of everything that is missing, and later by one department, while the others go on (R2.4). */
let number: string;
const {
  offices,
  soldiers: [soldier],
} = await stage(correctingSoldier);

test('the window flags a field and a paper while reading, and sends one notice', async () => {
  number = await applies(soldier, taishan);
  const clerk = await offices.of('ts-window');
  const { page } = clerk;
  await openFromQueue(clerk, '待初审', number);
  await page.getByRole('button', { name: '一次性告知补正', exact: true }).click();
  await page.getByText(/还有 \d+ 份必需材料没有核对，通知里不会写：退出现役证、/).waitFor();
  await look(page, 'correction-0-unseen');
  await page.getByRole('button', { name: '继续审阅' }).click();
  await checkAllPapers(page, ['白底免冠电子照片']);
  await page.getByRole('button', { name: '标记补正：入户地址' }).click();
  await chooseFrom(page, page.getByLabel('入户地址：补正原因'), '填写内容与证件、材料不一致');
  await page.getByLabel('入户地址：补正说明').fill('户口簿上是演示路33号。');
  await page.getByRole('button', { name: '标记补正：退出现役证', exact: true }).click();
  await chooseFrom(page, page.getByLabel('退出现役证：补正原因'), '材料不清晰');
  await page.getByRole('button', { name: '一次性告知补正（2）' }).click();
  await page.getByText('还有 1 份必需材料没有核对，通知里不会写：白底免冠电子照片。').waitFor();
  await page.getByRole('button', { name: '一并标记为缺' }).click();
  await page.getByRole('heading', { name: '一次性告知补正：共 3 处' }).waitFor();
  await look(page, 'correction-1-notice');
  await page.getByRole('button', { name: '发出补正通知' }).click();
  await page.getByText('待补正', { exact: true }).first().waitFor();
  expect(await page.locator('[data-material="M16"] .open-ask').textContent()).toContain('告知时：缺');
  await look(page, 'correction-2-sent');
  await paperBehind(page, page.getByRole('link', { name: '打印补正告知书' }).first(), 'correction-3-notice');
});

test('he finds all of it in one place, marked on the form, and answers at once', async () => {
  const { page } = soldier;
  await openProgress(soldier);
  await page.getByText('有 3 处需要您补正').waitFor();
  await look(page, 'correction-4-phone-asked');
  await page.getByRole('link', { name: '去补正' }).click();
  await heading(page, '补正通知');
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByText('请选择怎样补交。').first().waitFor();
  await look(page, 'correction-5-phone-marked');
  await page.getByLabel('入户地址', { exact: true }).fill('广东省江门市台山市赤溪镇演示路33号');
  await page
    .getByRole('group', { name: '退出现役证', exact: true })
    .getByRole('radio', { name: '到窗口带来' })
    .check();
  await page.getByRole('group', { name: '白底免冠电子照片', exact: true }).getByRole('radio').first().check();
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByText('补正已提交').waitFor();
  await look(page, 'correction-6-phone-answered');
  // Told once: whoever opens the page again reads how it stands now.
  await page.reload();
  await heading(page, '办理进度');
  expect(await page.getByText('补正已提交').count()).toBe(0);
});

test('accepted now; one department asks for something more and only its clock rests', async () => {
  const clerk = await offices.of('ts-window');
  await clerk.page.reload();
  await openFromQueue(clerk, '待初审', number);
  await clerk.page.getByText('演示路33号').first().waitFor();
  await clerk.page.getByText(/补正通知共 3 处。已答复、待核对 2 处：.*已补正 1 处：入户地址。/).waitFor();
  expect(await clerk.page.locator('[data-material="M16"] .open-ask').textContent()).toMatch(
    /已补正（受理窗口）：缺少必需的材料；告知时：缺。申请人：.*待核对/,
  );
  await checkAllPapers(clerk.page);
  await accept(clerk);
  const league = await offices.of('ts-league');
  const item = soldier.form.service.items.find(each => each.code === '04')!.name;
  await openItem(league, number, item);
  await claim(league);
  await receive(league);
  await league.page.getByRole('button', { name: /^暂停计时/ }).click();
  await chooseFrom(league.page, league.page.getByLabel('增加需要补正的内容'), '团费交至年月');
  await chooseFrom(
    league.page,
    league.page.getByLabel('团费交至年月：补正原因'),
    '填写内容与证件、材料不一致',
  );
  await look(league.page, 'correction-7-league-asking');
  await league.page.getByRole('button', { name: '发出补正告知并暂停' }).click();
  await league.page.getByRole('heading', { name: /等待申请人补正/ }).waitFor();
  await look(league.page, 'correction-8-league-paused');

  await clerk.page.reload();
  expect(await branch(clerk.page, item).textContent()).toContain('暂停计时');
  expect(await branch(clerk.page, '预备役登记').textContent()).toContain('已分送');
});

test('he answers that too, and the clock runs again', async () => {
  const { page } = soldier;
  await openProgress(soldier);
  await page.getByText('其他事项照常办理，不受影响').waitFor();
  await look(page, 'correction-9-phone-asked-again');
  await page.getByRole('link', { name: '去补正' }).click();
  await page.getByText('需要补正：').first().waitFor();
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByText('这几处没有改动，确认吗？').waitFor();
  await look(page, 'correction-10-phone-untouched');
  await page.getByRole('button', { name: '确认没有改动，提交补正' }).click();
  await heading(page, '办理进度');
  const league = await offices.of('ts-league');
  await league.page.reload();
  await league.page.getByText('已签收', { exact: true }).first().waitFor();
});

test('nothing went wrong unseen in any browser', async () => {
  expect([...soldier.faults, ...(await offices.faults())]).toEqual([]);
});
