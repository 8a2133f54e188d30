// node scripts/run.mjs server/src/commands/rewrap-keys.command.ts
import { rewrapDataKeys } from '../store/rewrap-data-keys.ts';
import { withPlatform } from './with-platform.ts';

await withPlatform(async platform => {
  const done = await rewrapDataKeys(platform, (now, of) => console.log(`已换封 ${now} / ${of}`));
  return `数据密钥已全部由第 ${platform.keys.current} 版平台密钥封装，本次换封 ${done} 把。旧版平台密钥仍要保留：申请人登记信息和访问日志的理由由它们封存。`;
});
