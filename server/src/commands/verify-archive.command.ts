// npm run verify-archive -- <归档信息包.zip> [清单摘要]
import { statusWords } from '@yimen/domain/application/words.ts';
import { verifyPackage } from '../archive/verify/verify-package.ts';

const [file, expected = null] = process.argv.slice(2);
if (file === undefined) {
  console.error('用法：npm run verify-archive -- <归档信息包.zip> [移交清单上的清单摘要]');
  process.exitCode = 2;
} else {
  const found = await verifyPackage(file, expected);
  if (found.ok) {
    console.log(
      `核验通过：档号 ${found.archiveNumber}，办件 ${found.number}（${statusWords[found.ending]}），文件 ${found.records} 个，组成部分 ${found.parts} 个，办理过程 ${found.events} 条。`,
    );
    console.log(`清单摘要（SM3）：${found.manifest}`);
    if (expected === null)
      console.log('以上为包内自身核验；请与移交清单上的清单摘要比对，确认整包没有被替换。');
  } else {
    console.error(`核验不通过，发现 ${found.faults.length} 处问题：`);
    for (const [place, fault] of found.faults.entries()) console.error(`${place + 1}. ${fault}`);
    process.exitCode = 1;
  }
}
