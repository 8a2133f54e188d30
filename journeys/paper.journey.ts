import { extras, type Soldier } from '@yimen/demo/soldiers.ts';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { desk, phone } from './browser.ts';
import { look, paperBehind } from './look.ts';
import { another } from './people/another.ts';
import { enterWalkIn } from './people/counter.ts';
import { claim, grant, openItem, results } from './people/department.ts';
import type { OneForm } from './people/form.ts';
import { handOver, openHandOvers, openPaperItem, scanSheet } from './people/paper.ts';
import { changeAddress, openPosting, postResults, recordParcel } from './people/parcels.ts';
import { applies, openProgress } from './people/soldier.ts';
import { pick } from './people/staff.ts';
import { accept, checkAllPapers, openFromQueue } from './people/window.ts';
import { stage } from './stage.ts';

/**
 * 恩平 has 团员 and 养老 on paper (R3.4): two soldiers, one sheet for both, a difference, a lost sheet, and every paper back where it
 * belongs. The first chose EMS in the form: his parcel is lost, sent again and arrives (R4.2).
 */
const enping = { typed: '恩平', name: '广东省江门市恩平市' };
const waybills = ['1034567890123', '1034567890130'] as const;
const settled = (place: number, name: string): Soldier => {
  const soldier = another(extras[1]!, place, name);
  const address = `广东省江门市恩平市恩城街道演示路${place}号`;
  const there = { settlement: '440785', residenceAddress: address, householdAddress: address };
  return { ...soldier, answers: { ...soldier.answers, ...there } };
};
const soldiers = [settled(91, '温远航'), settled(92, '骆春生')];
const numbers: string[] = [];
let form: OneForm;
let pension: string;
let league: string;
let household: string;
const {
  offices,
  soldiers: [soldier],
} = await stage(soldiers[0]!);
beforeAll(async () => {
  form = soldier.form;
  const nameOf = (code: string) => form.service.items.find(item => item.code === code)!.name;
  [household, league, pension] = [nameOf('02'), nameOf('04'), nameOf('05')];
});

test('he chooses in the form that results on paper come by EMS', async () => {
  const { page } = soldier;
  numbers.push(
    await applies(soldier, enping, async at => {
      if (at === 'review') await page.getByText('邮寄到现居住地址').waitFor();
    }),
  );
});

test('what the window keeps has the window for its keeper from the minute it is accepted', async () => {
  const clerk = await offices.of('ep-window');
  const { page } = clerk;
  const takeIn = async () => {
    await checkAllPapers(page);
    await page.locator('[data-material=M10]').getByRole('radio', { name: '复印件，收存' }).check();
    await accept(clerk);
  };
  await openFromQueue(clerk, '待初审', numbers[0]!);
  await takeIn();
  await enterWalkIn(clerk, form, soldiers[1]!);
  await takeIn();
  numbers.push(/GDTY\d{20}/.exec((await page.locator('.case-head').textContent()) ?? '')![0]);
  const kept = (await page.getByRole('region', { name: '收存的材料' }).textContent()) ?? '';
  expect(kept).toContain('军人退役基本养老保险参保缴费凭证（原件 1 份）：恩平市');
  await look(page, 'paper-1-kept');
});

test('a lost parcel is looked for and handed over again', async () => {
  const clerk = await offices.of('ep-window');
  const { page } = clerk;
  const [, second] = numbers as [string, string];
  const sheet = await handOver(clerk, league, [second], '1234567890123');
  await openPaperItem(clerk, '在途', second, league);
  await page.getByRole('button', { name: '登记遗失' }).click();
  const lost = page.getByRole('form', { name: '登记遗失' });
  await lost.getByLabel('经过').fill('EMS 查询十日没有投递记录，邮局答复已遗失。');
  await look(page, 'paper-2-lost');
  await lost.getByRole('button', { name: '登记遗失' }).click();
  await page.getByRole('button', { name: '登记找回' }).click();
  const found = page.getByRole('form', { name: '登记找回' });
  await found.getByText('在本窗口').click();
  await found.getByRole('button', { name: '登记找回' }).click();
  await found.waitFor({ state: 'detached' });
  const lostSheet = page.getByRole('row').filter({ hasText: sheet });
  expect(await lostSheet.textContent()).toMatch(/EMS 寄送 1234567890123.*登记遗失/);
});

test('one sheet for both, signed on paper and written down by the window with who signed', async () => {
  const clerk = await offices.of('ep-window');
  const { page } = clerk;
  const sheet = await handOver(clerk, league, numbers);
  await scanSheet(page, `http://127.0.0.1:8080/office/sheets/${sheet}`, sheet);
  await paperBehind(page, page.getByRole('link', { name: '打印交接单' }), 'paper-3-sheet');
  await page.getByLabel('签收人').fill('陈秋实');
  await page.getByLabel('签收日期').fill(today());
  await look(page, 'paper-4-signing');
  await page.getByRole('button', { name: '登记签收 2 件' }).click();
  await expect.poll(() => page.getByRole('row').filter({ hasText: '陈秋实 签收，相符' }).count()).toBe(2);
  const scans = page.getByRole('region', { name: '签收扫描件' });
  const signed = await page.screenshot({ type: 'jpeg' });
  await scans.getByLabel('上传：签收扫描件').setInputFiles([
    { name: '签收 1.jpg', mimeType: 'image/jpeg', buffer: signed },
    { name: '不是图片.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\0\0program') },
  ]);
  await scans.getByRole('link', { name: '签收扫描件1.jpg' }).waitFor();
  await scans.getByRole('alert').waitFor();
  await scans.getByRole('button', { name: '不传了' }).click();
  await atBothSizes(page, 'paper-4-scanned');
});

test('an office that signs in signs by scanning, and says what was not there', async () => {
  const lead = await offices.of('ep-lead');
  for (const number of numbers) {
    await openItem(lead, number, form.service.items.find(item => item.code === '01')!.name);
    await claim(lead);
    await grant(lead, form.service, '01', results['01']!);
  }
  const clerk = await offices.of('ep-window');
  await openHandOvers(clerk, '待移交');
  await clerk.page.getByRole('link', { name: /^GDTY/ }).first().waitFor();
  await atBothSizes(clerk.page, 'paper-5-ready');
  const sheet = await handOver(clerk, pension, numbers);
  const officer = await offices.of('ep-pension');
  const { page } = officer;
  await page.reload();
  await page.getByRole('region', { name: '送来的材料交接单' }).getByText('2 件').waitFor();
  await look(page, 'paper-5-arriving');
  await scanSheet(page, sheet, sheet);
  await page
    .getByRole('spinbutton', { name: `${numbers[1]} 军人退役基本养老保险关系转移接续信息表缺几份` })
    .fill('1');
  await page.getByLabel(`${numbers[1]} 差异说明`).fill('只有缴费凭证，没有信息表。');
  await atBothSizes(page, 'paper-6-difference');
  await page.getByRole('button', { name: '签收 2 件，缺 1 份' }).click();
  await page.getByText('签收，缺 军人退役基本养老保险关系转移接续信息表 1 份').waitFor();
  await openItem(officer, numbers[0]!, pension);
  await grant(officer, form.service, '05', results['05']!);

  await openHandOvers(clerk, '有差异、遗失');
  await clerk.page.getByRole('row').filter({ hasText: numbers[1]! }).getByText('1 种待查').waitFor();
  await look(clerk.page, 'paper-7-missing');
});

test('what the office did on paper is written down: it waited, went on and granted; its papers and result come back', async () => {
  const clerk = await offices.of('ep-window');
  const { page } = clerk;
  await openPaperItem(clerk, '已签收在办', numbers[0]!, league);
  await page.getByRole('button', { name: '代录暂停' }).click();
  const pausing = page.getByRole('form', { name: '代录暂停' });
  await pick(pausing.getByRole('radiogroup', { name: '暂停类型' }), '等待外部');
  await pausing.getByRole('radiogroup', { name: '原因' }).getByRole('radio').first().check();
  await look(page, 'paper-8-pausing');
  await pausing.getByRole('button', { name: '代录暂停' }).click();
  await page.getByRole('button', { name: '代录恢复' }).click();
  const resuming = page.getByRole('form', { name: '代录恢复' });
  await resuming.getByRole('button', { name: '恢复办理' }).click();
  await resuming.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '代录结果' }).click();
  const result = page.getByRole('form', { name: '代录结果' });
  await result.getByLabel('部门文书编号').fill('恩团函〔2026〕7号');
  await result.getByLabel('接收团组织').fill('恩城街道演示社区团支部');
  await result.getByLabel('团组织接收日期').fill(today());
  await result.getByLabel('团组织接收日期').press('Tab');
  await look(page, 'paper-9-result');
  await result.getByRole('button', { name: '登记准予结果' }).click();
  await page.getByText('准予办结').first().waitFor();
  await page.getByRole('button', { name: '退还窗口' }).click();
  await page.getByText('文书编号：恩团函〔2026〕7号').first().waitFor();
  await page.getByRole('form', { name: '退还窗口' }).getByRole('button', { name: '登记退还' }).click();
  await page.getByText('（证件 1 份）：恩平市').waitFor();
  await paperBehind(page, page.getByRole('link', { name: '打开证件交接单' }), 'paper-10-back');
  await look(page, 'paper-11-item');
});

test('a denial is looked at twice, a return goes back to the window', async () => {
  const clerk = await offices.of('ep-window');
  const { page } = clerk;
  await openPaperItem(clerk, '已签收在办', numbers[1]!, league);
  await page.getByRole('button', { name: '代录结果' }).click();
  const result = page.getByRole('form', { name: '代录结果' });
  await pick(result.getByRole('radiogroup', { name: '办理结论' }), '不予');
  await result.getByRole('radiogroup', { name: '原因' }).getByRole('radio').first().check();
  await result.getByLabel('说明（将告知申请人）').fill('查无团籍。');
  await result.getByRole('button', { name: '下一步，核对' }).click();
  await look(page, 'paper-12-denial');
  await result.getByRole('button', { name: '确认不予办理' }).click();
  await page.getByRole('link', { name: '打开不予办理通知书' }).waitFor();

  await openPaperItem(clerk, '已签收在办', numbers[1]!, pension);
  await page.getByRole('button', { name: '代录退回' }).click();
  const back = page.getByRole('form', { name: '代录退回' });
  await back.getByText('没有收到应随件送达的纸质材料').click();
  await back.getByLabel('说明').fill('请补送信息表。');
  await back.getByRole('button', { name: '登记退回' }).click();
  await page.getByText('退回窗口', { exact: false }).first().waitFor();
});

test('the soldier gets his paper back against his signature', async () => {
  const clerk = await offices.of('ep-window');
  const { page } = clerk;
  await openFromQueue(clerk, '办理中', numbers[0]!);
  const kept = page.getByRole('region', { name: '收存的材料' });
  await kept.getByRole('button', { name: '退还申请人' }).click();
  await look(page, 'paper-13-giving-back');
  await kept.getByRole('button', { name: '登记退还，出具证件交接单' }).click();
  await expect.poll(() => kept.textContent()).toMatch(/团员证.*：申请人/);
  const slip = page.getByRole('link', { name: '打开证件交接单' }).first();
  await paperBehind(page, slip, 'paper-14-slip');
});

test('the household result is posted as he chose, and the parcel is lost', async () => {
  const police = await offices.of('ep-police');
  await openItem(police, numbers[0]!, household);
  await claim(police);
  await grant(police, form.service, '02', results['02']!);
  const clerk = await offices.of('ep-window');
  const { page } = clerk;
  const posting = await openPosting(clerk, '待寄送', numbers[0]!);
  const address = posting.getByRole('link', { name: '打印邮递地址确认单' });
  await paperBehind(page, address, 'paper-15-address');
  await look(page, 'paper-16-posting');
  await postResults(clerk, waybills[0]);
  await recordParcel(clerk, waybills[0], '邮件丢失', '十日没有投递记录，邮政答复已遗失。');
  await posting.getByText('邮件丢失').first().waitFor();
  await openProgress(soldier);
  await soldier.page.getByText('邮件丢失，窗口正在处理').waitFor();
  await look(soldier.page, 'paper-17-his-lost');
});

test('what was lost is sent again, under another number, and arrives: 送达回执', async () => {
  const clerk = await offices.of('ep-window');
  const { page } = clerk;
  await openPosting(clerk, '送达异常', numbers[0]!);
  await page.getByText('证件：遗失待查（邮件 P1）').waitFor();
  await handedBackAgain(clerk.page, league);
  const posting = await openPosting(clerk, '送达异常', numbers[0]!);
  await look(page, 'paper-18-lost');
  await changeAddress(clerk, {
    收件人: '温远航',
    收件人手机号码: '13900000001',
    '收件地址（写到门牌号）': '广东省恩平市恩城街道样板路 8 号 201 房',
  });
  await postResults(clerk, waybills[0], false);
  await page.getByText('也不能与这件申请以前的邮件号相同').waitFor();
  await postResults(clerk, waybills[1]);
  await recordParcel(clerk, waybills[1], '已妥投', '本人签收。');
  await posting.getByText('本人签收').waitFor();
  await page.getByText('证件：申请人').waitFor();
  await paperBehind(page, page.getByRole('link', { name: '打开送达回执' }).first(), 'paper-19-receipt');
  await look(page, 'paper-20-delivered');
  await page.goto('/office/window?show=troubled');
  await page.getByRole('region', { name: '送达异常' }).waitFor();
  await expect.poll(() => page.getByRole('link', { name: numbers[0]!, exact: true }).count()).toBe(0);
  await openProgress(soldier);
  await soldier.page.getByText(waybills[1]).first().waitFor();
  await soldier.page.getByText('文书编号：恩团函〔2026〕7号', { exact: true }).waitFor();
  await soldier.page.getByText('证件：申请人', { exact: true }).waitFor();
  await atBothSizes(soldier.page, 'paper-21-his-delivered');
});

test('the list of hand-overs fits a phone', async () => {
  const clerk = await offices.of('ep-window');
  const { page } = clerk;
  await page.setViewportSize(phone);
  await openHandOvers(clerk, '有差异、遗失');
  await page.getByRole('link', { name: /^GDTY/ }).first().waitFor();
  await look(page, 'paper-22-phone-missing');
});

test('nothing went wrong unseen in any browser', async () => {
  expect([...(await offices.faults()), ...soldier.faults]).toEqual([]);
});

/** As the desk shows it and as a phone does. */
async function atBothSizes(page: Page, name: string): Promise<void> {
  for (const size of [phone, desk]) {
    await page.setViewportSize(size);
    await look(page, name);
  }
}

/** What was lost in the post the office makes out once more; the window lists it again. */
async function handedBackAgain(page: Page, item: string): Promise<void> {
  await page.getByRole('link', { name: `线下交接：${item}` }).click();
  await page.getByRole('button', { name: '退还窗口' }).click();
  await page.getByRole('form', { name: '退还窗口' }).getByRole('button', { name: '登记退还' }).click();
  await page.getByText('（证件 1 份）：恩平市').waitFor();
}

/** The day in China, where the offices are. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
