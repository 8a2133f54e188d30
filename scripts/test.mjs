// npm test: everything a change must pass. `-- --quick` leaves the browser out. Every step runs, whatever failed before.
import { requireNode } from './node-version.mjs';

requireNode();
const fs = await import('node:fs');
const { ROOT } = await import('./root.mjs');
const { ensureInstalled } = await import('./install.mjs');
const { ensureWebBuilt } = await import('./web.mjs');
const { checkSizes } = await import('./check-size.mjs');
const { ensureChromium } = await import('./chromium.mjs');
const { runChecks } = await import('./checks.mjs');
const { runVitest } = await import('./vitest.mjs');
const { FAILED, finish, NONE, sum } = await import('./tally.mjs');

await ensureInstalled();
const web = (await ensureWebBuilt()) && checkSizes() ? NONE : FAILED;
const checks = await runChecks();
const tests = await runVitest();
finish(sum(web, checks, tests, await journeys()));

async function journeys() {
  if (process.argv.includes('--quick')) return NONE;
  if (!fs.existsSync(`${ROOT}/journeys/vitest.config.ts`)) {
    console.log('- journeys: 尚无浏览器测试，跳过。 None yet, skipped.');
    return NONE;
  }
  const chromium = await ensureChromium();
  if (!chromium) return FAILED;
  return runVitest({ args: ['--config', 'journeys/vitest.config.ts'], env: { CHROMIUM_PATH: chromium } });
}
