// Makes the data folder, once. A folder named `data` is always a finished one.
import fs from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import { CannotStart } from './cannot-start.ts';
import type { Privileges } from './privileges.ts';
import { HALF_MADE, watchMark } from './recover.ts';
import { runWatched } from './watched.ts';

/**
 * Makes `home/data` where it does not exist: UTF-8, the builtin C.UTF-8 order (the same on every machine and for ever; ask for
 * pinyin by name, `collate "zh-x-icu"`), with data checksums. Done in a folder beside it and renamed, so that a kill leaves
 * no half of it. Refuses data made by another major version.
 */
export async function initialise(
  home: string,
  binaries: Binaries,
  privileges: Privileges,
  env: NodeJS.ProcessEnv,
  durable: boolean,
): Promise<void> {
  const data = path.join(home, 'data');
  if (fs.existsSync(data)) return checkVersion(data, binaries.major);
  const half = path.join(home, `${HALF_MADE}-${process.pid}`);
  const command = [binaries.initdb, '-D', half, ...INITDB, ...(durable ? [] : ['--no-sync'])];
  const run = runWatched(watchMark(home), command, privileges, env);
  let said = '';
  run.output.on('data', chunk => {
    said = `${said}${chunk}`.slice(-2000);
  });
  const code = await run.gone;
  if (code !== 0) {
    fs.rmSync(half, { recursive: true, force: true, maxRetries: 5 });
    throw new CannotStart(
      `无法建立数据库（目录 ${home}）：${said.trim()}`,
      `initdb failed with code ${code}, see above.`,
    );
  }
  fs.renameSync(half, data);
  syncFolder(home);
}

const INITDB = [
  ...['--username=postgres', '--auth=trust'], // the socket's folder is what guards it
  ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  '--data-checksums',
];

function checkVersion(data: string, major: string): void {
  const made = fs.readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  if (made === major) return;
  throw new CannotStart(
    `数据目录 ${data} 由 PostgreSQL ${made} 建立，内置的是 ${major}，不能直接打开。请按升级说明先导出再导入。`,
    `${data} was made by PostgreSQL ${made}, the built-in one is ${major}: dump with the old one and restore.`,
  );
}

function syncFolder(folder: string): void {
  const fd = fs.openSync(folder, 'r');
  fs.fsyncSync(fd);
  fs.closeSync(fd);
}
