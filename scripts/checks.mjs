// The checks that read the sources without running them.
import fs from 'node:fs';
import path from 'node:path';
import { runChild } from './child.mjs';
import { ROOT } from './root.mjs';
import { FAILED, NONE, sum } from './tally.mjs';

/** Runs every check, two at a time; prints what each that failed had to say; counts one failed for each. */
export async function runChecks() {
  const waiting = [
    ...['.', 'web/citizen', 'web/office'].filter(has('tsconfig.json')).filter(hasSources).map(types),
    { name: 'biome', args: [bin('@biomejs/biome', 'biome'), 'check', '.'] },
    { name: 'knip', args: [bin('knip', 'knip'), '--no-config-hints'] },
    ...(has('.dependency-cruiser.cjs')('.') ? [dependencies()] : [skipped('dependency-cruiser')]),
  ].filter(check => check !== null);
  let total = NONE;
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { code, output } = await runChild(process.execPath, check.args, { quiet: true });
      console.log(`${code === 0 ? '✓' : '✗'} ${check.name}`);
      if (code !== 0) console.log(output);
      total = sum(total, code === 0 ? NONE : FAILED);
    }
  };
  await Promise.all([work(), work()]);
  return total;
}

function types(folder) {
  const args = ['-p', path.join(ROOT, folder)];
  return { name: `types in ${folder}`, args: [bin('typescript', 'tsc'), ...args, '--pretty', 'false'] };
}

function dependencies() {
  const folders = ['packages', 'server', 'web', 'demo'].filter(folder =>
    fs.existsSync(path.join(ROOT, folder)),
  );
  const args = [bin('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.cjs', ...folders];
  return { name: 'dependency-cruiser', args };
}

function skipped(name) {
  console.log(`- ${name}: 尚无配置，跳过。 Not configured yet, skipped.`);
  return null;
}

function has(file) {
  return folder => fs.existsSync(path.join(ROOT, folder, file));
}

/** tsc calls a folder without any source an error; a web without pages is not one. */
function hasSources(folder) {
  return folder === '.' || fs.existsSync(path.join(ROOT, folder, 'vite.config.ts'));
}

/** The script behind a command of a package, wherever npm put it. */
function bin(name, command) {
  const folder = path.join(ROOT, 'node_modules', name);
  const { bin: named } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof named === 'string' ? named : named[command]);
}
