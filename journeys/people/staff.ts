import { demoPassword, demoTotpSecret } from '@yimen/demo/cast.ts';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Locator, Page } from 'playwright-core';
import { desk, personAt } from '../browser.ts';

/** A member of the office staff at his own desk, signed in. */
export type StaffAt = { username: string; page: Page; faults: string[] };

/** The desks of one journey: each member signs in once, when he is first needed. */
export function desks(browser: Browser, address: string) {
  const taken = new Map<string, Promise<StaffAt>>();
  return {
    of: (username: string): Promise<StaffAt> => {
      const found = taken.get(username) ?? sitDown(browser, address, username);
      taken.set(username, found);
      return found;
    },
    /** Everybody who sits at a desk by now. */
    all: () => Promise.all(taken.values()),
    faults: async () =>
      (await Promise.all(taken.values())).flatMap(({ username, faults }) =>
        faults.map(fault => `${username}: ${fault}`),
      ),
  };
}

async function sitDown(browser: Browser, address: string, username: string): Promise<StaffAt> {
  const { page, faults } = await personAt(browser, address, desk);
  await page.goto('/office/');
  await signInStaff(page, username);
  return { username, page, faults };
}

/** Account name and password, then the code of this half minute from his own secret. */
export async function signInStaff(page: Page, username: string): Promise<void> {
  await page.getByLabel('账号', { exact: true }).fill(username);
  await page.getByLabel('密码', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('textbox', { name: /动态口令/ }).fill(codeNow(username));
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('button', { name: '退出登录', exact: true }).waitFor();
}

function codeNow(username: string): string {
  return new TOTP({ secret: Secret.fromBase32(demoTotpSecret(username)) }).generate();
}

/** One of the choices of a list that opens over the page. */
export async function chooseFrom(page: Page, list: Locator, words: string): Promise<void> {
  await list.click();
  await list.fill(words);
  const options = page.locator(
    '.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option',
  );
  await options.filter({ hasText: words }).first().click();
}

/** One of a row of round buttons. */
export async function pick(group: Locator, words: string): Promise<void> {
  await group.getByText(words, { exact: true }).click();
}
