// One starter per folder: a kernel lock (flock) on a file, which dies with this process however it dies.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { CannotStart } from './cannot-start.ts';

export interface Hold {
  release(): void;
}

/**
 * Takes the folder for this process, or refuses with a sentence that names the process holding it.
 * Node has no flock of its own. A lock belongs to the open file, not to the process that asked for it, so
 * `flock` is run on our descriptor: it ends, we keep the lock until the descriptor closes, at the latest when we die.
 */
export function hold(file: string): Hold {
  const fd = fs.openSync(file, 'a+', 0o600);
  const asked = spawnSync('flock', ['-n', '-x', '3'], { stdio: ['ignore', 'ignore', 'pipe', fd] });
  if (asked.status !== 0) {
    const holder = fs.readFileSync(file, 'utf8').trim();
    fs.closeSync(fd);
    throw asked.status === 1 ? alreadyHeld(file, holder) : noFlock(asked.error?.message ?? `${asked.stderr}`);
  }
  fs.ftruncateSync(fd);
  fs.writeSync(fd, `${process.pid}\n`);
  return {
    release() {
      fs.ftruncateSync(fd);
      fs.closeSync(fd);
    },
  };
}

function alreadyHeld(file: string, holder: string): CannotStart {
  return new CannotStart(
    `已有另一个一门进程（进程号 ${holder || '未知'}）正在使用这个数据目录，本次启动停止。锁文件：${file}`,
    `Another Yimen process (pid ${holder || 'unknown'}) holds this data folder; this start stops.`,
  );
}

function noFlock(why: string): CannotStart {
  return new CannotStart(
    `无法锁定数据目录：flock 命令（util-linux 软件包）不可用（${why.trim()}）。请安装 util-linux，或设置 DATABASE_URL 使用外部数据库。`,
    'Cannot lock the data folder: the flock command (package util-linux) does not work. Install it, or set DATABASE_URL.',
  );
}
