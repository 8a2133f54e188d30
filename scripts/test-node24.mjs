// The heart, the catalogue and the store on the Node we recommend, fetched as a package and kept in a cache folder.
import { requireNode } from './node-version.mjs';

requireNode();
const fs = await import('node:fs');
const os = await import('node:os');
const path = await import('node:path');
const { runChild } = await import('./child.mjs');
const { ensureInstalled } = await import('./install.mjs');
const { runVitest } = await import('./vitest.mjs');
const { FAILED, finish, NONE, sum } = await import('./tally.mjs');
const { ROOT } = await import('./root.mjs');

const VERSION = '24.21.0';

await ensureInstalled();
const node = await fetchNode();
if (node) {
  const native = await loadsNatively(node);
  const tests = await runVitest({
    node,
    args: ['packages/domain', 'packages/catalogue', 'server/src/store'],
  });
  finish(sum(native, tests));
} else {
  console.error(`未能取得 Node ${VERSION}，请检查 npm 源。 Could not fetch it from the npm registry.`);
  finish(FAILED);
}

/** `node@24…` is a package that copies this one by an install script; install scripts are off, so: the one itself. */
async function fetchNode() {
  const name = `node-${process.platform}-${process.arch}`;
  const caches = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  const folder = path.join(caches, 'yimen', `node-${VERSION}`);
  const binary = path.join(folder, 'node_modules', name, 'bin', 'node');
  if (!fs.existsSync(binary)) {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
    const where = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--no-save'];
    await runChild('npm', ['install', ...where, `${name}@${VERSION}`]);
  }
  const { code, output } = await runChild(binary, ['--version'], { quiet: true });
  return code === 0 && output.trim() === `v${VERSION}` ? binary : null;
}

/**
 * vitest translates by itself; this shows that Node 24 takes the sources as they are. The heart and the contract do nothing
 * when loaded, so they are loaded; of the others, some of which are programs, only the types are stripped.
 */
async function loadsNatively(node) {
  const load = ['packages/domain', 'packages/contract'].flatMap(sourcesUnder);
  const strip = ['packages/catalogue', 'server/src', 'demo'].flatMap(sourcesUnder);
  const code = `
    const { readFileSync } = await import('node:fs');
    const { stripTypeScriptTypes } = await import('node:module');
    const said = (file, error) => { console.error(file, error); process.exitCode = 1; };
    for (const file of ${JSON.stringify(load)}) await import(file).catch(error => said(file, error));
    for (const file of ${JSON.stringify(strip)})
      try { stripTypeScriptTypes(readFileSync(file, 'utf8')); } catch (error) { said(file, error); }`;
  const ran = await runChild(node, ['--no-warnings', '--input-type=module', '--eval', code], { quiet: true });
  console.log(
    `${ran.code === 0 ? '✓' : '✗'} Node ${VERSION} takes ${load.length + strip.length} sources as they are`,
  );
  if (ran.code !== 0) console.log(ran.output);
  return ran.code === 0 ? NONE : FAILED;
}

function sourcesUnder(folder) {
  return fs
    .readdirSync(path.join(ROOT, folder), { recursive: true })
    .filter(name => name.endsWith('.ts') && !/\.(test|d)\.ts$|node_modules/.test(name))
    .map(name => path.join(ROOT, folder, name));
}
