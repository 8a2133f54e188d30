import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { look } from './look.ts';
import { stage } from './stage.ts';

/**
 * The archive (issue 3): the lead finds what the platform archived by itself, archives what is ready, takes a package home and has it
 * verified by a process that knows nothing of the platform; a changed one is found.
 */
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'yimen-archive-'));
const root = fileURLToPath(new URL('..', import.meta.url));
const { offices } = await stage();
beforeAll(async () => {
  page = (await offices.of('ts-veterans')).page;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command in a process with no environment but where programs are: no database, no keys, no home. */
function verify(file: string): { code: number; said: string } {
  const command = ['scripts/run.mjs', 'server/src/commands/verify-archive.command.ts', file];
  try {
    const said = execFileSync(process.execPath, command, {
      cwd: root,
      env: { PATH: process.env.PATH },
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { code: 0, said };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, said: stderr };
  }
}

test('what was over for sixty days is archived by the platform', async () => {
  await page.getByRole('link', { name: '归档', exact: true }).click();
  await page.getByRole('heading', { name: '归档', exact: true }).waitFor();
  await page
    .getByRole('link', { name: /ZWFW·\d{4}-D30-GDTY/ })
    .first()
    .waitFor();
  // A refused case is filed like any other, and says so (decision 0020).
  const refused = page.getByRole('row').filter({ hasText: '江' }).filter({ hasText: '不予受理' });
  await refused.waitFor();
  await refused.getByText('10年').waitFor();
  await look(page, 'archive-1-list');
});

test('the lead archives what is ready, and watches it done', async () => {
  await page.getByRole('link', { name: /^待归档/ }).click();
  await page.getByText('可以归档').first().waitFor();
  await page.getByRole('row').filter({ hasText: '程' }).filter({ hasText: '已撤回' }).waitFor();
  await look(page, 'archive-2-waiting');
  await page.getByRole('button', { name: /^归档 \d+ 件$/ }).click();
  await page.getByText(/归档完成：\d+ 件/).waitFor({ timeout: 60_000 });
  await look(page, 'archive-3-batch');
  await page.getByRole('link', { name: /^已归档/ }).click();
  // One that was done; a refused or withdrawn one says how it ended beside.
  const done = page.getByRole('row').filter({ hasText: '已办结' }).first();
  await done.getByRole('link', { name: /ZWFW·\d{4}-D30-GDTY/ }).click();
  await page.getByText('已归档', { exact: true }).waitFor();
  await page.getByText(/归档信息包共 \d+ 个文件/).waitFor();
  await look(page, 'archive-4-case');
});

test('the package is verified on its own; a changed one is found, with the place', async () => {
  await page.getByRole('link', { name: '归档', exact: true }).click();
  const link = page.getByRole('link', { name: '下载', exact: true }).first();
  const [saved] = await Promise.all([page.waitForEvent('download'), link.click()]);
  // A browser that knows no Chinese file names, as this one here, makes its own of it: the name is what the server said.
  const answer = await page.request.get((await link.getAttribute('href'))!);
  const named = answer.headers()['content-disposition'] ?? '';
  expect(decodeURIComponent(named)).toMatch(/归档信息包 440781-.*\.zip$/);
  const file = join(folder, 'package.zip');
  await saved.saveAs(file);
  const sound = verify(file);
  expect(sound.said).toContain('核验通过');
  expect(sound.code).toBe(0);

  const bytes = readFileSync(file);
  const place = bytes.indexOf('%PDF-') + 500;
  bytes[place] = bytes[place]! ^ 1;
  const broken = join(folder, 'broken.zip');
  writeFileSync(broken, bytes);
  const found = verify(broken);
  expect(found.code).toBe(1);
  expect(found.said).toContain('核验不通过');
});

test('a refused case has its package too, without results; how it ended stays on its page and for the soldier', async () => {
  await page.getByRole('link', { name: '归档', exact: true }).click();
  await page.getByRole('combobox', { name: '办件状态' }).click();
  await page.getByTitle('不予受理', { exact: true }).click();
  // Another journey's may be refused and archived by now: any of them has its package.
  const row = page.getByRole('row').filter({ hasText: '不予受理' }).first();
  await row.waitFor();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('link', { name: '下载', exact: true }).click(),
  ]);
  const file = join(folder, 'refused.zip');
  await saved.saveAs(file);
  const sound = verify(file);
  expect(sound.said).toMatch(/核验通过：.*（不予受理）/);
  await row.getByRole('link', { name: /ZWFW·\d{4}-D10-GDTY/ }).click();
  await page.getByText('不予受理（已归档）', { exact: true }).waitFor();
  await page
    .locator('.case-refusal')
    .getByText(/^不予受理：/)
    .waitFor();
  await look(page, 'archive-5-refused');
});

test('the hand-over list goes as a workbook and as a paper', async () => {
  await page.getByRole('link', { name: '归档', exact: true }).click();
  for (const [name, start] of [
    ['Excel', 'PK'],
    ['PDF', '%PDF'],
  ] as const) {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).click(),
    ]);
    const file = join(folder, name);
    await saved.saveAs(file);
    expect(readFileSync(file).subarray(0, start.length).toString()).toBe(start);
  }
  expect(await offices.faults()).toEqual([]);
});
