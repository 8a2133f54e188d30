import { extras, refusedSoldier } from '@yimen/demo/soldiers.ts';
import { expect, test } from 'vitest';
import { look, paperBehind } from './look.ts';
import { applies, choosePlace, heading, openProgress, taishan } from './people/soldier.ts';
import { chooseFrom } from './people/staff.ts';
import { openFromQueue } from './people/window.ts';
import { stage } from './stage.ts';

/** 阿依努尔·麦麦提归 settles elsewhere and is told so, with the law; 唐望海 thinks better of it (R2.4, R2.5). */
const {
  offices,
  soldiers: [refused, withdrawing],
} = await stage(refusedSoldier, extras[7]!);

test('the window refuses with a reason, its basis and words; he reads all three', async () => {
  const number = await applies(refused, taishan);
  const clerk = await offices.of('ts-window');
  const { page } = clerk;
  await openFromQueue(clerk, '待初审', number);
  await page.getByRole('button', { name: '不予受理', exact: true }).click();
  await page.getByText('安置地不在本地，请到安置地退役军人事务局申请').click();
  await page
    .getByLabel(/^告知申请人的话/)
    .fill('介绍信上的安置地是阳江市阳西县，请到阳西县退役军人服务窗口申请。');
  await look(page, 'refusal-1-refusing');
  await page.getByRole('button', { name: '确认不予受理' }).click();
  await page.getByText('不予受理：安置地不在本地').first().waitFor();
  await look(page, 'refusal-2-refused');
  await paperBehind(page, page.getByRole('link', { name: '打印不予受理通知书' }).first(), 'refusal-3-notice');

  await openProgress(refused);
  await refused.page.getByText('窗口没有受理这份申请').waitFor();
  const said = (await refused.page.locator('#main').textContent()) ?? '';
  for (const words of ['安置地不在本地', '退役军人保障法', '阳西县退役军人服务窗口'])
    expect(said).toContain(words);
  await look(refused.page, 'refusal-4-phone');

  // Turned away for the place: he chooses another, and what he answered stands there already (R5.1).
  await refused.page.getByRole('link', { name: '重选安置地，重新申请' }).click();
  await choosePlace(refused, '阳西', '广东省阳江市阳西县');
  await heading(refused.page, '您的情况');
  expect(await refused.page.getByRole('radio', { checked: true }).count()).toBeGreaterThan(0);
  await look(refused.page, 'refusal-4-begun-anew');
});

test('another takes one item back himself, one at the window, and then the whole before anybody has begun', async () => {
  const number = await applies(withdrawing, taishan);
  const { page } = withdrawing;
  await openProgress(withdrawing);
  await page.getByRole('button', { name: '撤回一个事项' }).click();
  await page.getByRole('radio', { name: '团员组织关系转移' }).check();
  await look(page, 'refusal-5-withdrawing-one');
  await page.getByRole('button', { name: '确定撤回这一项' }).click();
  await page.getByText('”已撤回').waitFor();
  expect(await page.locator('ol.review-items').textContent()).not.toContain('团员组织关系');
  await look(page, 'refusal-6-withdrawn-one');
  const clerk = await offices.of('ts-window');
  await openFromQueue(clerk, '待初审', number);
  await clerk.page.getByRole('button', { name: '撤回一个事项' }).click();
  await chooseFrom(clerk.page, clerk.page.getByLabel('撤回的事项'), '教育培训报名');
  await clerk.page.getByLabel('怎样提出、为什么').fill('本人打电话提出，已核对身份：不参加培训了。');
  await look(clerk.page, 'refusal-7-window-one');
  await clerk.page.getByRole('button', { name: '确认撤回这一项' }).click();
  await clerk.page.getByText('事项已撤回').waitFor();
  await paperBehind(
    clerk.page,
    clerk.page.getByRole('link', { name: '打印撤回事项确认书' }).first(),
    'refusal-8-one-paper',
  );

  await page.reload();
  await page.getByRole('button', { name: '撤回申请' }).click();
  await look(page, 'refusal-9-withdrawing');
  await page.getByRole('button', { name: '确定撤回' }).click();
  await page.getByText('您已撤回这份申请').waitFor();
  await look(page, 'refusal-10-withdrawn');
  await openFromQueue(clerk, '已结束', number);
  await clerk.page.getByText('已撤回', { exact: true }).first().waitFor();
  await look(clerk.page, 'refusal-11-window-withdrawn');
});

test('nothing went wrong unseen in any browser', async () => {
  expect([...refused.faults, ...withdrawing.faults, ...(await offices.faults())]).toEqual([]);
});
