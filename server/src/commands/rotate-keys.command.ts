// node scripts/run.mjs server/src/commands/rotate-keys.command.ts
import { readConfig } from '../config.ts';
import { rotatePlatformKeys } from '../seal/platform-keys.ts';
import { startSentence } from '../start-sentence.ts';

try {
  const { home, keysPath } = readConfig(process.env);
  const version = rotatePlatformKeys({ home, path: keysPath });
  console.log(
    `平台密钥已更换为第 ${version} 版，请立即备份密钥文件，重新启动每一个平台进程，再运行 rewrap-keys。`,
  );
} catch (error) {
  console.error(startSentence(error) ?? error);
  process.exitCode = 1;
}
