import type { PaperForm } from '../custody/ledger.ts';
import type { HandoverWay, Oddity } from '../custody/sheet.ts';
import type { CommandType } from './command.ts';
import type { ParcelStatus } from './delivery.ts';
import type { PaperMovement } from './event.ts';
import type { DeliveryWay, ItemStatus, Outcome, PauseKind } from './item.ts';
import type { MarkKind } from './mark-kind.ts';
import type { Declaration } from './material.ts';
import type { Standing } from './standing.ts';

/** The office's words for states and acts (domain.md §3.1), said the same on every screen and document. */
export const statusWords = {
  none: '未开始',
  draft: '草稿（未提交）',
  submitted: '待初审',
  correcting: '待补正',
  accepted: '办理中',
  concluded: '已办结',
  unsuccessful: '已结束（未办成）',
  refused: '不予受理',
  withdrawn: '已撤回',
  discarded: '草稿已删除',
  archived: '已归档',
} as const satisfies Record<Standing, string>;

export const itemStatusWords = {
  waiting: '待前置',
  dispatched: '已分送',
  received: '已签收',
  paused: '暂停计时',
  returned: '退回窗口',
  concluded: '已办结',
} as const satisfies Record<ItemStatus, string>;

export const outcomeWords = {
  granted: '准予办结',
  denied: '不予办理',
  terminated: '终止办理',
  declined: '不予受理',
} as const satisfies Record<Outcome, string>;

/** The same states as they are said to the soldier, who has never stood behind a counter. */
export const soldierStatusWords = {
  none: '未开始',
  draft: '草稿，尚未提交',
  submitted: '等窗口审核',
  correcting: '等您补正',
  accepted: '各部门正在办',
  concluded: '全部有结果了',
  unsuccessful: '已结束，没有办成',
  refused: '窗口没有受理',
  withdrawn: '您已撤回',
  discarded: '草稿已删除',
  archived: '已结束，已存档',
} as const satisfies Record<Standing, string>;

export const soldierItemWords = {
  waiting: '等前一项办好',
  dispatched: '已送到部门',
  received: '部门正在办',
  paused: '暂停',
  returned: '窗口正在核对',
  concluded: '有结果了',
} as const satisfies Record<ItemStatus, string>;

export const soldierOutcomeWords = {
  granted: '办好了',
  denied: '不予办理',
  terminated: '终止办理',
  declined: '没有受理',
} as const satisfies Record<Outcome, string>;

export const pauseWords = {
  correction: '补正',
  special: '特别程序',
  external: '等待外部',
} as const satisfies Record<PauseKind, string>;

export const deliveryWords = {
  electronic: '电子送达',
  pickup: '窗口领取',
  ems: 'EMS 邮寄',
} as const satisfies Record<DeliveryWay, string>;

export const parcelWords = {
  sent: '已交寄',
  accepted: '邮政已收寄',
  'in-transit': '运输中',
  delivered: '已妥投',
  failed: '投递未成功',
  returned: '已退回',
  lost: '邮件丢失',
  rejected: '邮政未接单',
} as const satisfies Record<ParcelStatus, string>;

export const declarationWords = {
  electronic: '已有电子件',
  bring: '到窗口时带来',
  lacking: '暂时没有',
  promised: '承诺后补（容缺）',
} as const satisfies Record<Declaration, string>;

/** What a material is and what becomes of it, as the window chooses it and everybody reads it afterwards (decision 0023). */
export const markWords = {
  seen: '原件，核验后退还',
  kept: '原件，收存',
  lent: '原件，暂存，用后退还',
  surrendered: '原件，收回',
  copy: '复印件，收存',
  unsaid: '收存',
  electronic: '电子件',
  shared: '证照共享',
  absent: '缺',
} as const satisfies Record<MarkKind, string>;

export const paperFormWords = {
  original: '原件',
  copy: '复印件',
  certificate: '证件',
} as const satisfies Record<PaperForm, string>;

export const handoverWords = {
  hand: '专人送达',
  ems: 'EMS 寄送',
} as const satisfies Record<HandoverWay, string>;

/** Why papers change hands, as the history says it. */
/** 差异 of another kind than what was not there (R3.4). */
export const oddityWords = { extra: '多出', damaged: '破损', wrong: '错件' } as const satisfies Record<
  Oddity,
  string
>;

export const movementWords = {
  'taken-in': '收存',
  'handed-over': '交出',
  'signed-for': '签收',
  short: '短少',
  lost: '遗失',
  found: '找回',
  recalled: '撤回移交',
  returned: '退回窗口',
  filed: '归部门存档',
  'given-back': '退还申请人',
  issued: '证件交到窗口',
  posted: '证件寄出',
  delivered: '证件送达',
  'came-back': '证件退回窗口',
} as const satisfies Record<PaperMovement, string>;

export const actWords = {
  start: '填写申请',
  saveDraft: '保存草稿',
  submit: '提交',
  discard: '删除草稿',
  withdraw: '撤回申请',
  withdrawItem: '撤回一个事项',
  answerCorrection: '提交补正',
  register: '窗口登记',
  attachFile: '上传材料',
  removeFile: '撤下文件',
  reuseMaterial: '沿用材料',
  endReuse: '不再沿用',
  checkMaterials: '核对材料',
  requestCorrection: '一次性告知补正',
  amend: '代为补正',
  refuse: '不予受理',
  accept: '受理',
  recordVisit: '登记到场',
  strikeVisit: '撤销到场登记',
  settleClocks: '核定到期日',
  settleDeferrals: '催补容缺材料',
  issueCards: '发督办牌',
  answerCard: '反馈督办',
  cancelCard: '撤销督办牌',
  urge: '督促',
  answerUrge: '答复督促',
  rate: '评价',
  callBack: '登记回访',
  mendRating: '整改并答复',
  archive: '归档',
  chooseDelivery: '选择送达方式',
  sendParcel: '寄送',
  labelParcel: '登记邮件号',
  trackParcel: '登记邮件状态',
  claim: '认领',
  release: '取消认领',
  receive: '签收',
  pause: '暂停计时',
  resume: '恢复办理',
  returnToWindow: '退回窗口',
  redispatch: '重新分送',
  recordCheck: '登记核查结果',
  conclude: '办结',
  deliver: '登记送达',
  handOver: '移交材料',
  signSheet: '签收材料',
  reportLost: '登记遗失',
  reportFound: '登记找回',
  recallSheet: '撤回移交',
  returnPapers: '退还窗口',
  giveBack: '退还申请人',
  recordPause: '代录暂停',
  recordResume: '代录恢复',
  recordReturn: '代录退回',
  recordResult: '代录结果',
} as const satisfies Record<CommandType, string>;
