import { markText } from '@yimen/domain/application/mark-kind.ts';
import type { Refusal, RefusalCode } from '@yimen/domain/application/refusal.ts';
import type { Wording } from './sentences.ts';

type MarkRefusal = Extract<RefusalCode, 'mark-unfit' | 'copies-needed' | 'file-needed'>;

/** How the check-off says no (R2.4, decision 0023); part of the exhaustive table in `sentences.ts`. */
export const markWording: { [C in MarkRefusal]: Wording<Extract<Refusal, { code: C }>> } = {
  'mark-unfit': {
    status: 422,
    title: '材料不能这样核对',
    detail: ({ choices, keeping }) =>
      `${keepingRule[keeping]}请从下面选一项：${choices.map(each => `“${markText(each, keeping)}”`).join('、')}。`,
  },
  'copies-needed': {
    status: 422,
    title: '份数不对',
    detail: () => '已经收到的材料至少一份；没有收到的，请选“缺”。',
  },
  'file-needed': {
    status: 422,
    title: '没有电子文件',
    detail: () => '这份材料还没有上传文件。请先上传；在政务共享系统中核对的，请选“证照共享”。',
  },
};

const keepingRule = {
  seen: '',
  kept: '这份材料的原件要收存，不能记为退还申请人。',
  surrendered: '这份材料的原件要收回，不能记为退还申请人。',
} as const satisfies Record<Extract<Refusal, { code: 'mark-unfit' }>['keeping'], string>;
