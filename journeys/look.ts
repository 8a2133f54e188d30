import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, 'shots');
const tallest = 8000;

/** Takes the page as a picture, and lets axe look at it: nothing serious or critical may be found, and nothing may stick out. */
export async function look(page: Page, name: string): Promise<void> {
  await picture(page, name);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(each => each.impact === 'serious' || each.impact === 'critical');
  expect(
    grave.map(
      each =>
        `${name}: ${each.id} ${each.nodes
          .map(node => node.target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    ),
  ).toEqual([]);
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(overflow, `${name} 横向溢出`).toBeLessThanOrEqual(0);
}

/**
 * As it stands in its window, and the whole of it: in a window as tall as the page, so that what sticks to the window's edge
 * stands at the page's.
 */
async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { width, height } = page.viewportSize()!;
  const path = (kind: string) => join(folder, `${name}-${width}${kind}.png`);
  const whole = () => page.evaluate<number>('document.documentElement.scrollHeight');
  if (width < 600 || (await whole()) <= height)
    return void (await page.screenshot({ path: path(''), fullPage: true }));
  await page.screenshot({ path: path('') });
  // Twice: what scrolls by itself in a low window takes more room in a high one.
  for (let time = 0; time < 2; time++)
    await page.setViewportSize({ width, height: Math.min(await whole(), tallest) });
  await page.screenshot({ path: path('-whole'), fullPage: true });
  await page.setViewportSize({ width, height });
}

/** The paper a link opens or saves: fetched as the browser would, kept beside the pictures, and answered. */
export async function paperBehind(page: Page, link: Locator, name: string): Promise<Buffer> {
  const address = (await link.getAttribute('href')) ?? expect.fail('the link leads nowhere');
  const answer = await page.request.get(address);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  const pdf = await answer.body();
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.pdf`), pdf);
  return pdf;
}
