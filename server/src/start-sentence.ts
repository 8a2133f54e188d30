import { BrokenCatalogue } from '@yimen/catalogue/file-problem.ts';
import { BadSetting } from './bad-setting.ts';
import { CannotStart } from './store/embedded/cannot-start.ts';

/** What the operator reads when the platform does not start: a sentence where a person can act on it, otherwise null (then the whole error is shown). */
export function startSentence(error: unknown): string | null {
  if (error instanceof BrokenCatalogue) return `事项目录有误，没有启动：\n${error.message}`;
  if (error instanceof CannotStart || error instanceof BadSetting) return error.message;
  return byCode[(error as { code?: string }).code ?? ''] ?? null;
}

const byCode: Readonly<Record<string, string>> = {
  EADDRINUSE: '端口已被占用，请先停掉占用它的程序，或用 PORT 换一个端口。 The port is in use; set PORT.',
  EACCES: '没有权限使用这个端口或目录，请换一个，或检查权限。 Permission denied: check PORT and YIMEN_HOME.',
  ECONNREFUSED:
    '连不上数据库，请检查 DATABASE_URL 和数据库是否已启动。 The database refused the connection; check DATABASE_URL.',
};
