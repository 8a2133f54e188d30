// node scripts/run.mjs server/src/commands/erase.command.ts <办件编号> <理由>
import { eraseApplication } from './erase-application.ts';
import { withPlatform } from './with-platform.ts';

const [number = '', ...reason] = process.argv.slice(2);
await withPlatform(async platform => {
  const { person } = await eraseApplication(platform, number.toUpperCase(), reason.join(' '));
  const also = person ? '，申请人的登记信息一并清除' : '；申请人还有其他办件，登记信息保留';
  return `办件 ${number} 的个人信息已清除${also}。办理记录保留，仍可核验。数据库备份到期后才算彻底清除。`;
});
