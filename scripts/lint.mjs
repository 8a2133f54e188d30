// npm run lint: the checks that read the sources without running them; what `npm test` does first.
import { requireNode } from './node-version.mjs';

requireNode();
const { ensureInstalled } = await import('./install.mjs');
const { runChecks } = await import('./checks.mjs');

await ensureInstalled();
const { failed } = await runChecks();
process.exitCode = failed === 0 ? 0 : 1;
