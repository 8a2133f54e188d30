import type { FileFormat } from '@yimen/domain/application/file.ts';
import type { Refusal, RefusalCode } from '@yimen/domain/application/refusal.ts';
import type { Wording } from './sentences.ts';

type MaterialRefusal = Extract<
  RefusalCode,
  | 'materials-undeclared'
  | 'materials-missing'
  | 'not-deferrable'
  | 'promise-needed'
  | 'promise-broken'
  | 'deferral-too-long'
  | 'result-held'
  | 'unknown-material'
  | 'too-many-files'
  | 'format-not-taken'
  | 'file-repeated'
  | 'no-such-file'
  | 'file-stays'
  | 'not-reusable'
  | 'no-such-reuse'
>;

/** How materials, their files and 容缺 say no (R2.4, R5.2); part of the exhaustive table in `sentences.ts`. */
export const materialWording: { [C in MaterialRefusal]: Wording<Extract<Refusal, { code: C }>> } = {
  'materials-undeclared': {
    status: 422,
    title: '材料还没有说明',
    detail: () => '请逐项说明材料情况：已有电子件、到窗口时带来，或暂时没有。',
  },
  'materials-missing': {
    status: 422,
    title: '材料未核齐',
    detail: ({ materials }) =>
      `还有 ${materials.length} 份必需材料没有核对或缺少，核齐后才能受理；缺的请一次性告知补正。`,
  },
  'not-deferrable': {
    status: 422,
    title: '这份材料不能容缺',
    detail: ({ materials }) =>
      `有 ${materials.length} 份材料不是次要材料，或者这些事项用不上，不能先受理后补交；缺的请一次性告知补正。`,
  },
  'promise-needed': {
    status: 422,
    title: '还没有承诺',
    detail: () => '申请人没有在网上承诺后补，请先由申请人签署容缺受理承诺书，再勾选“已签署”。',
  },
  'promise-broken': {
    status: 422,
    title: '不适用容缺受理',
    detail: ({ number, until }) =>
      `申请人在办件 ${number} 中承诺后补的材料到期没有补齐，${until} 以前（含当日）不适用容缺受理。请取消容缺：缺的材料已经带来的，先在材料核对中登记；没有的，请一次性告知补正，补齐后再受理。`,
  },
  'deferral-too-long': {
    status: 422,
    title: '补齐期限太长',
    detail: ({ latest }) => `补齐期限不能超过事项的承诺时限，最迟只能到 ${latest}，请改为这一天或者更早。`,
  },
  'result-held': {
    status: 409,
    title: '结果还不能发放',
    detail: ({ materials }) =>
      `还有 ${materials.length} 份容缺材料没有补齐，补齐后才能发放结果；请先由受理窗口核对补交的材料。`,
  },
  'unknown-material': {
    status: 422,
    title: '材料不在清单内',
    detail: () => '这份材料不在本次申请的清单内，请刷新页面。',
  },
  'too-many-files': {
    status: 422,
    title: '文件已经够了',
    detail: ({ max }) => `这份材料最多上传 ${max} 个文件；要换一个，请先撤下原来的。`,
  },
  'format-not-taken': {
    status: 422,
    title: '格式不合要求',
    detail: ({ formats }) =>
      `这份材料只收${formats.map(each => formatWords[each]).join('或')}，请按要求重新上传。`,
  },
  'file-repeated': {
    status: 409,
    title: '已经上传过',
    detail: () => '这个文件已经上传过，不必重复上传。',
  },
  'no-such-file': {
    status: 404,
    title: '没有这个文件',
    detail: () => '没有这个文件，可能已经撤下，请刷新页面。',
  },
  'file-stays': {
    status: 409,
    title: '这个文件不能撤下',
    detail: () => '这个文件不是您上传的，或者申请已凭它受理，不能撤下；可以另外补充上传。',
  },
  'not-reusable': {
    status: 409,
    title: '不能沿用',
    detail: () =>
      '这份材料现在不能沿用：已经另行提交，或者此前提交的已过有效期。请刷新页面，按清单另行提交。',
  },
  'no-such-reuse': {
    status: 409,
    title: '没有沿用',
    detail: () => '这份材料没有沿用此前提交的，请刷新页面。',
  },
};

const formatWords = { jpeg: '照片', pdf: ' PDF 文件' } as const satisfies Record<FileFormat, string>;
