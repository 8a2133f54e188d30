import type { AnnexRefusal, AnnexRefusalCode } from '@yimen/domain/annex/refusal.ts';
import { annexActWords, cellWords, rowStatusWords, sheetStatusWords } from '@yimen/domain/annex/words.ts';
import type { Wording } from './sentences.ts';

/** How the annex says no (R8, law 6): exhaustive, so a new refusal does not compile without a sentence. */
export const annexWording: { [C in AnnexRefusalCode]: Wording<Extract<AnnexRefusal, { code: C }>> } = {
  'sheet-not-now': {
    status: 409,
    title: '当前不能这样办',
    detail: ({ act, status }) =>
      `这份情况表现在是“${sheetStatusWords[status]}”，不能${annexActWords[act]}。报送后要改的，先由市级或者省厅发起更正。请刷新页面查看。`,
  },
  'row-not-now': {
    status: 409,
    title: '当前不能这样办',
    detail: ({ act, status }) =>
      `这一行现在是“${rowStatusWords[status]}”，不能${annexActWords[act]}。请刷新页面查看。`,
  },
  'no-such-row': { status: 404, title: '没有这一行', detail: () => '这份情况表里没有这一行，请刷新页面。' },
  'cell-wrong': {
    status: 422,
    title: '填写的内容不合要求',
    detail: ({ cell }) =>
      `“${cellWords[cell]}”填写的内容不合要求：选项要在表内，“其他”要写明具体内容（40 字以内，各项不能重复），数字要在 0 至 100000 之间，人数要是整数。`,
  },
  'change-needs-reason': {
    status: 422,
    title: '请写明更改理由',
    detail: ({ cell }) =>
      `“${cellWords[cell]}”与系统计算的不同，要写明更改理由，理由会与系统计算的数一起留存。请补充后再保存。`,
  },
  'cells-missing': {
    status: 422,
    title: '还没有填完',
    detail: ({ cells }) =>
      `还有 ${cells.length} 处没有填写：${cells.map(each => cellWords[each]).join('、')}。填完后再报送。`,
  },
  'rows-open': {
    status: 422,
    title: '还有县（市、区）没有汇总',
    detail: ({ divisions }) => `还有 ${divisions.length} 行没有审核通过并汇总，全部汇总后才能报省厅。`,
  },
  'signatories-missing': {
    status: 422,
    title: '负责人等还没有填写',
    detail: () => '请先填写负责人、填表人和联系方式，再报省厅。',
  },
  'annex-needs-words': {
    status: 422,
    title: '请写明内容',
    detail: () => '退回、更正、催报要写明理由或者内容，负责人、填表人、联系方式都要填写。请补充后再提交。',
  },
};
