// The store's tests alone, for running them against another PostgreSQL: DATABASE_URL_TEST=… node scripts/test-store.mjs
import { requireNode } from './node-version.mjs';

requireNode();
const { ensureInstalled } = await import('./install.mjs');
const { runVitest } = await import('./vitest.mjs');
const { finish } = await import('./tally.mjs');

await ensureInstalled();
const itsOwnServer = 'server/src/store/embedded/launch.test.ts';
finish(await runVitest({ args: ['server/src/store', '--exclude', itsOwnServer] }));
