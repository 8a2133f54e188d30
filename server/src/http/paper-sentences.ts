import type { Refusal, RefusalCode } from '@yimen/domain/application/refusal.ts';
import type { Paper } from '@yimen/domain/custody/ledger.ts';
import { waybillForm } from './parcel-sentences.ts';
import type { Wording } from './sentences.ts';

type PaperRefusal = Extract<
  RefusalCode,
  | 'not-on-paper'
  | 'papers-unsigned'
  | 'sheet-on-the-way'
  | 'no-such-sheet'
  | 'sheet-closed'
  | 'papers-not-there'
  | 'no-papers-named'
  | 'waybill-needed'
  | 'signer-needed'
  | 'day-impossible'
  | 'certificate-listed'
>;

/** How the paper channel says no (R3.4); part of the exhaustive table in `sentences.ts`. */
export const paperWording: { [C in PaperRefusal]: Wording<Extract<Refusal, { code: C }>> } = {
  'not-on-paper': {
    status: 409,
    title: '不走线下交接',
    detail: () => '这一事项由部门在系统中办理，不用移交纸质材料，也不由窗口代录。',
  },
  'papers-unsigned': {
    status: 409,
    title: '材料还没有签收',
    detail: () => '这一事项走线下交接，请先在材料交接单上签收。',
  },
  'sheet-on-the-way': {
    status: 409,
    title: '已有材料在途',
    detail: ({ sheet }) => `交接单 ${sheet} 还在途中。签收或者登记遗失以后，才能再次移交。`,
  },
  'no-such-sheet': {
    status: 404,
    title: '没有这张交接单',
    detail: ({ sheet }) => `这一事项没有交接单 ${sheet}，请核对单号。`,
  },
  'sheet-closed': {
    status: 409,
    title: '交接单已经了结',
    detail: ({ sheet }) => `交接单 ${sheet} 已经签收或者登记遗失，请刷新页面。`,
  },
  'papers-not-there': {
    status: 422,
    title: '份数与台账不符',
    detail: ({ papers }) =>
      `交出的一方没有这么多：${papers.length} 种材料共 ${countOf(papers)} 份，请按台账核对份数。`,
  },
  'no-papers-named': {
    status: 422,
    title: '没有选材料',
    detail: () => '没有选要退还的材料或者证件，请至少选一份，再登记退还。',
  },
  'waybill-needed': {
    status: 422,
    title: '邮件号不对',
    detail: () => `用 EMS 寄送的，请填写面单上的邮件号。${waybillForm}`,
  },
  'signer-needed': {
    status: 422,
    title: '没有填签收人',
    detail: () => '由窗口登记签收的，请填写在交接单上签字的人和日期。',
  },
  'day-impossible': {
    status: 422,
    title: '日期不对',
    detail: ({ earliest, latest }) => `日期应当在 ${earliest} 至 ${latest} 之间，请核对部门文书上的日期。`,
  },
  'certificate-listed': {
    status: 409,
    title: '证件已经交来',
    detail: () => '这一事项的证件已经列入证件交接单，现在由谁保管见台账，不能再列一次。',
  },
};

function countOf(papers: readonly Paper[]): number {
  return papers.reduce((sum, each) => sum + each.count, 0);
}
