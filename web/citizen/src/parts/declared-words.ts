import type { Declaration } from '@yimen/domain/application/material.ts';
import { declarationWords } from '@yimen/domain/application/words.ts';

/** What he may say of a material, as a thing he does: the choice is named for what happens next (R2.4). */
export const choiceWords = {
  ...declarationWords,
  electronic: '拍照上传',
  bring: '到窗口带来',
} as const satisfies Record<Declaration, string>;

/** What he said, with what he uploaded; an upload he chose and has not made is told. */
export function declaredWords(declared: Declaration, files: number): string {
  const uploaded = `已上传 ${files} 个文件`;
  if (declared === 'electronic') return files > 0 ? uploaded : '拍照上传，还没有上传；不上传的，到窗口出示';
  return files > 0 ? `${choiceWords[declared]}，${uploaded}` : choiceWords[declared];
}
