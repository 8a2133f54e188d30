import type { AnnexCommandType } from './command.ts';
import type { CellName } from './row.ts';
import type { RowStatus, SheetStatus } from './sheet.ts';

/** Where a row is, on screens. */
export const rowStatusWords = {
  filling: '县级填报中',
  submitted: '已报市级，待审核',
  returned: '市级退回，待修改',
  merged: '市级已汇总',
} as const satisfies Record<RowStatus, string>;

/** Where a city's sheet is, on screens. */
export const sheetStatusWords = {
  none: '未开始',
  open: '填报中',
  sent: '已报省厅',
  received: '省厅已接收',
} as const satisfies Record<SheetStatus, string>;

/** What comes next for a row, and who has it. */
export const rowNextWords = {
  filling: '由本县（市、区）退役军人事务局填报，填完后报市级审核',
  submitted: '由市退役军人事务局审核：通过后汇总，不符的退回',
  returned: '由本县（市、区）退役军人事务局按退回理由修改，再报市级审核',
  merged: '本行已经汇总，由市退役军人事务局统一报省厅',
} as const satisfies Record<RowStatus, string>;

/** What comes next for a sheet, and who has it. */
export const sheetNextWords = {
  none: '由省退役军人事务厅布置',
  open: '由市退役军人事务局汇总各县（市、区），填写存在问题和负责人后报省厅',
  sent: '由省退役军人事务厅接收，有误的退回',
  received: '本轮已经办完；发现有误的，由市级或者省厅发起更正',
} as const satisfies Record<SheetStatus, string>;

/** What people do with a sheet, on screens. */
export const annexActWords = {
  openSheet: '布置填报',
  enterCell: '填写',
  submitRow: '报市级审核',
  returnRow: '退回县级',
  mergeRow: '审核通过并汇总',
  enterProblems: '填写存在问题',
  enterSignatories: '填写负责人',
  sendSheet: '报省厅',
  receiveSheet: '接收',
  urgeSheet: '催报',
  beginCorrection: '退回或者更正',
} as const satisfies Record<AnnexCommandType, string>;

/** What a cell is called in sentences; its printed head is in the form. */
export const cellWords = {
  runs: '是否有开展',
  office: '受理部门',
  system: '受理系统',
  services: '服务内容',
  otherServices: '服务内容（其他）',
  people: '享受服务人数',
  copiesBefore: '申报材料（办理前）',
  copiesAfter: '申报材料（办理后）',
  visitsBefore: '办理次数（办理前）',
  visitsAfter: '办理次数（办理后）',
  daysBefore: '办理时间（办理前）',
  daysAfter: '办理时间（办理后）',
} as const satisfies Record<CellName, string>;
