import { expect, test } from 'vitest';
import { desk, personAt, phone } from './browser.ts';
import { look } from './look.ts';
import { heading } from './people/soldier.ts';
import { stage } from './stage.ts';

/** A stranger reads and prints how things go where he settles (R7.1); a county's good practice reaches another county and him (R7.2). */
const title = '台山：一次核验，当场退证';
const { address, browser, offices } = await stage();

test.each([phone, desk])(
  'a stranger finds the guide of his county and of one item, and prints it ($width)',
  async size => {
    const { page, faults } = await personAt(browser, address, size);
    await page.goto('/');
    await page.getByRole('link', { name: '办事指南' }).click();
    await heading(page, '办事指南');
    await page.getByLabel('搜索地名').fill('梅县');
    await page.getByRole('link', { name: '梅州市梅县区' }).click();
    await heading(page, '梅州市梅县区办事指南');
    await look(page, 'guide-1-place');
    await page.getByRole('link', { name: '退出现役登记户口' }).click();
    await heading(page, '退出现役登记户口办事指南');
    expect(new URL(page.url()).pathname).toBe('/guide/441403/02');
    await look(page, 'guide-2-item');
    const print = await page.getByRole('link', { name: '打印件（PDF）' }).getAttribute('href');
    const pdf = await page.request.get(print!);
    expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(faults).toEqual([]);
  },
);

test('the window takes its poster from its own desk', async () => {
  const { page } = await offices.of('ts-window');
  await page.getByRole('link', { name: '学习交流' }).click();
  await page.getByRole('heading', { level: 1, name: '学习交流' }).waitFor();
  await look(page, 'guide-3-posters');
  const poster = await page.getByRole('link', { name: '窗口海报（A3）' }).getAttribute('href');
  expect((await page.request.get(poster!)).headers()['content-type']).toBe('application/pdf');
});

test('a county writes, the province publishes to everybody, the next county and a stranger read it', async () => {
  const county = (await offices.of('ts-veterans')).page;
  await county.goto('/office/learn/experiences');
  await county.getByRole('button', { name: '撰写一篇' }).click();
  await county.getByLabel('标题（60字以内）').fill(title);
  await county
    .getByLabel(/^正文/)
    .fill('窗口核验证件以后当场退还。\n\n<b>不是标记</b>：多带的材料不再收存。');
  await look(county, 'guide-4-writing');
  await county.getByRole('button', { name: '存为草稿' }).click();
  await county.getByRole('heading', { level: 1, name: title }).waitFor();
  await county.getByRole('button', { name: '报送审核' }).click();
  await county.getByText('待审核').waitFor();

  const province = (await offices.of('gd-lead')).page;
  await province.goto('/office/learn/experiences');
  await province.getByRole('link', { name: title }).click();
  await province.getByRole('button', { name: /^发\s?布$/ }).click();
  await province.getByText('全省工作人员和社会公众').click();
  await look(province, 'guide-5-publishing');
  await province
    .getByRole('form', { name: '发布' })
    .getByRole('button', { name: /^发\s?布$/ })
    .click();
  await province.getByText('已发布', { exact: true }).waitFor();
  await look(province, 'guide-6-published');

  const next = (await offices.of('kp-veterans')).page;
  await next.goto('/office/learn/experiences');
  await next.getByRole('link', { name: title }).click();
  await next.getByText('<b>不是标记</b>').waitFor();
  await look(next, 'guide-7-read-by-the-next-county');

  const { page, faults } = await personAt(browser, address, phone);
  await page.goto('/experiences');
  await page.getByRole('link', { name: title }).click();
  await page.getByText('<b>不是标记</b>').waitFor();
  await look(page, 'guide-8-read-by-anybody');
  expect(faults).toEqual([]);
});

test('nothing went wrong unseen in any browser', async () => {
  expect(await offices.faults()).toEqual([]);
});
