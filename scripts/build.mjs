// npm run build: builds both webs and weighs them.
import { requireNode } from './node-version.mjs';

requireNode();
const { ensureInstalled } = await import('./install.mjs');
const { ensureWebBuilt } = await import('./web.mjs');
const { checkSizes } = await import('./check-size.mjs');

await ensureInstalled();
const stands = await ensureWebBuilt({ always: true });
process.exitCode = stands && checkSizes() ? 0 : 1;
