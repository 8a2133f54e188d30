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

/** The same of the one row of 东莞 and 中山, which no county fills and nobody else takes over. */
export const ownRowStatusWords = {
  ...{ filling: '本市填报中', submitted: '填写完成，待汇总', returned: '修改中', merged: '填写完成' },
} as const satisfies Record<RowStatus, string>;
export const ownRowNextWords = {
  filling: '由市退役军人事务局填写，填完后到本市情况表填写存在问题和负责人，报省厅',
  submitted: '到本市情况表填写存在问题和负责人，报省厅',
  returned: '由市退役军人事务局修改，改完后到本市情况表报省厅',
  merged: '到本市情况表填写存在问题和负责人，报省厅',
} as const satisfies Record<RowStatus, string>;

/** What comes next for the sheet of such a city, which has no counties to gather. */
export const ownSheetNextWords = {
  ...sheetNextWords,
  open: '由市退役军人事务局填写本市一行、存在问题和负责人后报省厅',
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
  moveDue: '调整截止日期',
  beginCorrection: '退回或者更正',
} as const satisfies Record<AnnexCommandType, string>;

const countedEnded = '统计期间内受理并已办结（至少一项准予）的办件，已撤回和未办成的不计';
const toOneDecimal = '保留一位小数；没有办结的，留空';

/** How the platform counts a cell, said beside it; what it cannot know it says nothing of (R8.4). */
export const countedWords: Partial<Record<CellName, string>> = {
  runs: '统计期间内有受理的办件，即为开展；没有的，系统不作判断，由填报单位填写',
  system: '按统计期间内受理的办件，各事项是系统分送还是线下递送',
  services: '统计期间内有人办过的事项；没有勾选的不等于没有开展，请核对后确认或者补勾',
  otherServices: '统计期间内有人办过、表内没有列出的事项',
  people: '统计期间内受理的办件的申请人，同一人只计一次；受理后撤回的也计入',
  copiesAfter: `${countedEnded}，每件平均交存的份数（含申请表），${toOneDecimal}`,
  visitsAfter: `${countedEnded}，每件平均到窗口的次数，${toOneDecimal}`,
  daysAfter: `${countedEnded}，每件从受理到最后一项办出的平均工作日，受理当天不计，不足一个工作日的按一个工作日计，${toOneDecimal}`,
};

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
