// npm start: from a fresh clone with only Node to a running service; at once where nothing changed.
import { requireNode } from './node-version.mjs';

requireNode();
const { endWithParent } = await import('./parent.mjs');
const { ensureInstalled } = await import('./install.mjs');
const { ensureWebBuilt } = await import('./web.mjs');
const { runEntry } = await import('./typescript.mjs');
const { ROOT } = await import('./root.mjs');

endWithParent();
await ensureInstalled();
if (!(await ensureWebBuilt())) process.exit(1);
await runEntry(`${ROOT}/server/src/main.ts`, process.argv.slice(2));
