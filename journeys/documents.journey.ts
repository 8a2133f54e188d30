import { extras } from '@yimen/demo/soldiers.ts';
import { expect, test } from 'vitest';
import { personAt, phone } from './browser.ts';
import { look, paperBehind } from './look.ts';
import { another } from './people/another.ts';
import { applies, openProgress, taishan } from './people/soldier.ts';
import { accept, checkAllPapers, openFromQueue } from './people/window.ts';
import { scanned } from './qr.ts';
import { stage } from './stage.ts';

/** A soldier is accepted; the window prints his 受理单, he has the same on his phone, and whoever is shown it can tell (R4.3). */
let number: string;
/** Where its QR code leads, read off the printed page as a phone reads it. */
let leads: string;
const {
  address,
  browser,
  offices,
  soldiers: [soldier],
} = await stage(another(extras[1]!, 61, '钟𬭳䶮'));

test('what he handed in is his to keep as a form', async () => {
  number = await applies(soldier, taishan);
  await paperBehind(
    soldier.page,
    soldier.page.getByRole('link', { name: '下载一站式申请表（PDF）' }),
    'documents-1-form',
  );
});

test('the window accepts and prints the receipt; it and the soldier have the same paper, byte for byte', async () => {
  const clerk = await offices.of('ts-window');
  const { page } = clerk;
  await openFromQueue(clerk, '待初审', number);
  await checkAllPapers(page);
  await accept(clerk);
  const print = page.getByRole('link', { name: '打印受理单' }).first();
  const printed = await paperBehind(page, print, 'documents-2-receipt');
  leads = await scanned(printed);
  expect(leads.split('/v/')[1]).toBe((await print.getAttribute('href'))!.split('/documents/')[1]);
  await page.getByRole('heading', { name: '文书', exact: true }).scrollIntoViewIfNeeded();
  await look(page, 'documents-3-window');

  await openProgress(soldier);
  await look(soldier.page, 'documents-4-phone');
  const own = soldier.page.getByRole('link', { name: '下载受理单（PDF）' });
  expect(await paperBehind(soldier.page, own, 'documents-5-own')).toEqual(printed);
});

test('whoever scans the code is told that it is genuine, without signing in and without a name', async () => {
  const { page, faults } = await personAt(browser, address, phone);
  await page.goto(leads);
  await page.getByText('这份文书是真的', { exact: true }).waitFor();
  const said = (await page.locator('#main').textContent()) ?? '';
  expect(said).toContain(`${number}-SL01`);
  expect(said).toContain('台山市退役军人服务“一站式”综合窗口');
  expect(said).not.toContain(soldier.who.name);
  await look(page, 'documents-6-genuine');

  await page.goto(leads.replace(/.$/, last => (last === '0' ? '1' : '0')));
  await page.getByText('没有查到这份文书').waitFor();
  await look(page, 'documents-7-unknown');
  expect(faults).toEqual([]);
});

test('nothing went wrong unseen in any browser', async () => {
  expect([...soldier.faults, ...(await offices.faults())]).toEqual([]);
});
