// node scripts/run.mjs <file.ts> [args]: runs any TypeScript entry the way `npm start` runs the server.
import { requireNode } from './node-version.mjs';

requireNode();
const { endWithParent } = await import('./parent.mjs');
const { ensureInstalled } = await import('./install.mjs');
const { runEntry } = await import('./typescript.mjs');

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('用法 usage: node scripts/run.mjs <file.ts> [args]');
  process.exit(1);
}
endWithParent();
await ensureInstalled();
await runEntry(file, args);
