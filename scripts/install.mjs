// Brings node_modules in line with package-lock.json, and does nothing where it is.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runChild } from './child.mjs';
import { ROOT } from './root.mjs';

const STAMP = path.join(ROOT, 'node_modules', '.yimen-lock');

/** Installs if the lock file changed since the last time. Ends the process with a sentence if that fails. */
export async function ensureInstalled() {
  const wanted = lockHash();
  if (readOr(STAMP, '') === wanted) return;
  if (!alreadyInstalled()) {
    unlinkBorrowed(ROOT);
    console.log('正在安装依赖（首次运行或依赖有变化），需要几分钟… Installing dependencies.');
    const { code } = await runChild('npm', [
      'ci',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--include=dev',
    ]);
    if (code !== 0) {
      console.error(
        '依赖没有安装成功，请检查网络（npm 源）后重试。 npm ci failed; check the npm registry and try again.',
      );
      process.exit(1);
    }
  }
  if (isLink(path.dirname(STAMP))) return; // somebody else's: nothing is written there
  try {
    fs.writeFileSync(STAMP, wanted);
  } catch {
    // not ours to write: it is compared again next time, in a tenth of a second
  }
}

/**
 * `npm ci` empties node_modules first. Where that is a symbolic link it would empty somebody else's: the link itself is taken away
 * instead, at the root and in every workspace, and what it points to stays as it is. Answers which links were taken away.
 */
export function unlinkBorrowed(root) {
  const { workspaces = [] } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const places = ['.', ...workspaces.flatMap(pattern => foldersOf(root, pattern))];
  const borrowed = places.map(place => path.join(root, place, 'node_modules')).filter(isLink);
  for (const link of borrowed) {
    console.log(
      `${link} 是指向别处的链接：只去掉链接，不动它指向的内容。 Removing the link only, not what it points to.`,
    );
    fs.unlinkSync(link);
  }
  return borrowed;
}

function foldersOf(root, pattern) {
  if (!pattern.endsWith('/*')) return [pattern];
  const parent = pattern.slice(0, -2);
  if (!fs.existsSync(path.join(root, parent))) return [];
  return fs.readdirSync(path.join(root, parent)).map(name => path.join(parent, name));
}

function isLink(file) {
  return fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function lockHash() {
  const lock = fs.readFileSync(path.join(ROOT, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

/** Whether somebody ran npm by hand: every package that the lock file requires is noted by npm as laid down. */
function alreadyInstalled() {
  const noted = readOr(path.join(ROOT, 'node_modules', '.package-lock.json'), '');
  if (!noted) return false;
  const wanted = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const laid = JSON.parse(noted).packages;
  return Object.entries(wanted).every(([where, { version, optional, link }]) => {
    if (!where.includes('node_modules/') || link) return true; // ourselves
    if (!laid[where]) return Boolean(optional);
    return laid[where].version === version && fs.existsSync(path.join(ROOT, where));
  });
}

function readOr(file, otherwise) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
