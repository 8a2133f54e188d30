// Builds the two webs, each only when something it is made of has changed.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runChild } from './child.mjs';
import { ROOT } from './root.mjs';

const WEBS = ['web/citizen', 'web/office'];
const STAMP = '.yimen-stamp';

/**
 * Builds what is out of date.
 * @param {{ always?: boolean }} [options]
 * @returns {Promise<boolean>} whether every web now stands
 */
export async function ensureWebBuilt({ always = false } = {}) {
  const shared = hashOf([...sourcesUnder('packages'), 'package-lock.json', 'tsconfig.json']);
  let stands = true;
  for (const web of WEBS) {
    if (!fs.existsSync(path.join(ROOT, web, 'vite.config.ts'))) {
      console.log(`${web} 尚无页面，跳过构建。 No web to build there.`);
      continue;
    }
    const hash = hashOf(sourcesUnder(web), shared);
    const stamp = path.join(ROOT, web, 'dist', STAMP);
    if (!always && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash) continue;
    console.log(`正在构建 ${web}… Building.`);
    if (await build(web)) fs.writeFileSync(stamp, hash);
    else stands = false;
  }
  return stands;
}

async function build(web) {
  const vite = path.dirname(createRequire(path.join(ROOT, web, 'package.json')).resolve('vite/package.json'));
  const args = [path.join(vite, 'bin', 'vite.js'), 'build', path.join(ROOT, web), '--logLevel', 'warn'];
  const { code } = await runChild(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (code !== 0) console.error(`${web} 没有构建成功。 The build failed.`);
  return code === 0;
}

/** What a bundle may be made of: everything but tests and what is generated. */
function sourcesUnder(folder) {
  return fs
    .readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const inside = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : sourcesUnder(inside);
      return entry.name.includes('.test.') ? [] : [inside];
    });
}

const LEFT_OUT = new Set(['node_modules', 'dist']);

function hashOf(files, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const file of files) hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
}
