import type { doorProblems } from '@yimen/contract/problem.ts';
import { obstacleWords } from '@yimen/domain/application/archive-obstacles.ts';
import type { CommandType } from '@yimen/domain/application/command.ts';
import type { EventType } from '@yimen/domain/application/event.ts';
import type { FileFormat } from '@yimen/domain/application/file.ts';
import type { ItemStatus } from '@yimen/domain/application/item.ts';
import type { Refusal, RefusalCode } from '@yimen/domain/application/refusal.ts';
import type { Standing } from '@yimen/domain/application/standing.ts';
import { actWords, itemStatusWords, statusWords } from '@yimen/domain/application/words.ts';
import { markWording } from './mark-sentences.ts';
import { oversightWording } from './oversight-sentences.ts';
import { paperWording } from './paper-sentences.ts';
import { parcelWording } from './parcel-sentences.ts';

export type Wording<R> = { status: number; title: string; detail: (refusal: R) => string };
type DoorCode = (typeof doorProblems)[number];

/** Every refusal of the heart as status and sentence (law 6): exhaustive, so a new refusal does not compile without one. */
export const refusalWording: { [C in RefusalCode]: Wording<Extract<Refusal, { code: C }>> } = {
  'not-allowed-now': {
    status: 409,
    title: '当前不能这样办',
    detail: ({ act, status }) =>
      `现在是“${stateWord(status)}”，不能${actWord(act)}。请刷新页面查看最新情况。`,
  },
  stale: {
    status: 409,
    title: '已有人先办理',
    detail: ({ act }) =>
      `在您打开之后，已有人${act === null ? '更新内容' : eventWord(act)}。页面将刷新，请核对后再办。`,
  },
  'claimed-by-another': {
    status: 409,
    title: '同事已认领',
    detail: () => '这一事项已由同事认领，请由其办理；同事不在岗的，可以先取消认领，再由您认领。',
  },
  'not-claimed': { status: 409, title: '尚未认领', detail: () => '请先认领这一事项，再办理。' },
  'no-such-item': {
    status: 404,
    title: '没有这一事项',
    detail: () => '这件申请里没有这一事项，请刷新页面。',
  },
  'no-such-place': {
    status: 422,
    title: '安置地不对',
    detail: () => '请选择安置地：选到县（市、区），东莞市、中山市选到镇街。',
  },
  'no-item-applies': {
    status: 422,
    title: '没有可办的事项',
    detail: () => '按目前的回答没有可以办理的事项，请检查前面的选择，至少保留一项。',
  },
  'item-obligatory': {
    status: 422,
    title: '这一项不能单独撤回',
    detail: () => '这一项是每位退役士兵都要办理的，不能单独撤回；都不办了的，可以撤回整份申请。',
  },
  'items-would-change': {
    status: 422,
    title: '会改变已受理的事项',
    detail: () => '这样更正会改变已经受理的事项范围。请联系受理窗口，由窗口说明如何办理。',
  },
  'answers-incomplete': {
    status: 422,
    title: '有内容需要补充或更正',
    detail: ({ problems }) => `还有 ${problems.length} 处需要补充或更正，已在对应位置标出。`,
  },
  'materials-undeclared': {
    status: 422,
    title: '材料还没有说明',
    detail: () => '请逐项说明材料情况：已有电子件、到窗口时带来，或暂时没有。',
  },
  'consent-needed': {
    status: 422,
    title: '请先阅读并同意个人信息处理告知',
    detail: () => '提交前要由您本人阅读并同意个人信息处理告知。告知内容可能刚刚更新，请刷新页面后再看一遍。',
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
  'unknown-reason': { status: 422, title: '请选择理由', detail: () => '请从列表中选择理由。' },
  'reason-needs-words': {
    status: 422,
    title: '请写明具体情况',
    detail: () => '请用一两句话写明具体情况，让申请人知道为什么、接下来怎么办。',
  },
  'expected-day-needed': {
    status: 422,
    title: '请填写预计恢复办理的日期',
    detail: () => '请填写预计恢复办理的日期（今天以后），平台据此告知申请人。',
  },
  'nothing-asked': {
    status: 422,
    title: '没有需要补正的内容',
    detail: () => '没有需要补正的内容，请至少标出一处。',
  },
  'unknown-target': {
    status: 422,
    title: '不在可补正范围',
    detail: () => '这一内容不在本次可以补正的范围内，请刷新页面。',
  },
  'asks-unanswered': {
    status: 422,
    title: '还有内容没有答复',
    detail: ({ asks }) => `还有 ${asks.length} 处没有答复，请一次答复全部内容。`,
  },
  'asks-open': {
    status: 409,
    title: '还有内容待补正',
    detail: ({ asks }) => `还有 ${asks.length} 处待补正，补正后才能受理；申请人在场的，可以当面代为补正。`,
  },
  'result-incomplete': {
    status: 422,
    title: '结果没有填完',
    detail: ({ problems }) => `办理结果还有 ${problems.length} 处需要填写，已在对应位置标出。`,
  },
  'check-needed': {
    status: 422,
    title: '核查未通过',
    detail: ({ outcome }) =>
      outcome === null
        ? '请先登记核查结果，再办结。'
        : '核查结果为不通过，不能准予办结；请登记新的核查结果，或作不予办理。',
  },
  'unknown-receiver': {
    status: 422,
    title: '不能分送到这个单位',
    detail: () => '不能分送到这个单位，请在本地和所属地级市的单位中重新选择。',
  },
  'unknown-check': { status: 422, title: '没有这项核查', detail: () => '没有这项核查或结果，请刷新页面。' },
  'not-on-the-spot': { status: 409, title: '请先签收', detail: () => '这一事项不是即办件，请先签收再办结。' },
  'not-archivable': {
    status: 409,
    title: '还不能归档',
    detail: ({ obstacles }) =>
      `这件申请${obstacles.map(({ kind }) => obstacleWords[kind]).join('，')}，了结后才能归档。`,
  },
  'archives-later': {
    status: 409,
    title: '还没有到自动归档的日期',
    detail: ({ on }) => `系统到 ${on} 才自动归档；需要提前的，由窗口或者牵头单位归档。`,
  },
  'visit-day': {
    status: 422,
    title: '到场日期不对',
    detail: () => '到场日期应在开始申请当日至今天之间。',
  },
  'visit-on-record': {
    status: 409,
    title: '当天已经登记过',
    detail: () =>
      '当天在同一地点已经登记过一次到场，涉及的事项相同或者已在其中。同一次到场不用再登记；申请人确实又来了一次的，请选择“仍要登记”。',
  },
  'no-such-visit': {
    status: 404,
    title: '没有这次到场登记',
    detail: () => '没有这次到场登记，或者已经撤销，请刷新页面。',
  },
  ...markWording,
  ...paperWording,
  'nothing-to-settle': { status: 409, title: '没有需要核定的到期日', detail: () => '没有需要核定的到期日。' },
  ...parcelWording,
  ...oversightWording,
};

/** What the door itself has to say. */
export const doorWording: { [C in DoorCode]: { status: number; title: string; detail: string } } = {
  'bad-request': {
    status: 400,
    title: '提交的内容有误',
    detail: '提交的内容有误，请检查标出的地方；如仍不行，请刷新页面再试。',
  },
  'not-signed-in': {
    status: 401,
    title: '请先登录',
    detail: '请先登录；登录后会回到这里，已填写的内容不会丢失。',
  },
  'not-found': { status: 404, title: '没有找到', detail: '没有找到您要的内容，或者您不能查看。请核对地址。' },
  'already-open': {
    status: 409,
    title: '已有正在办理的申请',
    detail: '同一人已有一件正在填写或办理的申请，请打开那一件继续，不必重新申请。',
  },
  'contact-differs': {
    status: 409,
    title: '与系统登记的不一致',
    detail: '此人在系统中已有登记，姓名或者手机号码与现在填写的不一致。请向本人核实，选择以哪一个为准。',
  },
  'number-parted': {
    status: 409,
    title: '公民身份号码已由本人另行登记',
    detail:
      '这件申请所用的公民身份号码，已由持证人本人在窗口另行登记，不能再受理。请作不予受理，或者为申请人撤回。',
  },
  'key-reused': {
    status: 409,
    title: '请刷新后重试',
    detail: '这次提交与之前的一次冲突，请刷新页面后再提交。',
  },
  'too-many-requests': { status: 429, title: '操作太频繁', detail: '操作太频繁，请稍等一分钟再试。' },
  'sign-in-failed': { status: 401, title: '登录没有成功', detail: '账号或密码不正确，请检查后再试。' },
  'locked-out': { status: 429, title: '暂时锁定', detail: '连续多次不正确，已暂时锁定，请 15 分钟后再试。' },
  'code-wrong': {
    status: 401,
    title: '验证码不正确',
    detail: '验证码不正确或已过期，请重新输入或重新获取。',
  },
  'code-too-soon': { status: 429, title: '请稍后再获取', detail: '验证码已发送，请一分钟后再重新获取。' },
  'link-expired': {
    status: 410,
    title: '链接已失效',
    detail: '这个链接已使用或已过期，请联系管理员重新发送。',
  },
  'rating-code-used': {
    status: 410,
    title: '这个二维码不能再用',
    detail:
      '这个二维码已经评价过、已过期或者已换成新的。还想评价的，请窗口重新生成，或者登录后在“我的申请”里评价。',
  },
  'name-taken': { status: 409, title: '账号已被使用', detail: '这个账号已被使用，请换一个。' },
  'weak-password': {
    status: 422,
    title: '密码不够安全',
    detail: '密码至少 10 位，包含大写字母、小写字母、数字、符号中的三类，且不含账号。',
  },
  'demo-only': { status: 404, title: '仅演示环境可用', detail: '这个页面只在演示环境提供。' },
  'sms-unavailable': {
    status: 503,
    title: '暂不能发送验证码',
    detail: '短信服务暂不可用，请稍后再试，或直接到安置地受理窗口办理。',
  },
  'file-refused': { status: 422, title: '这个文件不能上传', detail: '请上传一个文件：照片或者 PDF。' },
  busy: {
    status: 503,
    title: '现在办理的人较多',
    detail: '现在办理的人较多，这一步还没有做。请一分钟后再试。',
  },
  'file-check-away': {
    status: 503,
    title: '暂不能上传',
    detail: '文件安全检查暂不可用，这个文件还没有上传。请稍后再试，或者到窗口时带来。',
  },
  unexpected: {
    status: 500,
    title: '系统出了问题',
    detail: '系统出了问题，您刚才的操作没有完成，已提交的内容不受影响。请稍后再试；仍不行请联系管理员。',
  },
};

const formatWords = { jpeg: '照片', pdf: ' PDF 文件' } as const satisfies Record<FileFormat, string>;

function stateWord(status: Standing | ItemStatus): string {
  return { ...statusWords, ...itemStatusWords }[status];
}

function actWord(act: string): string {
  return actWords[act as CommandType] ?? act;
}

/** Event names as what was done, for telling who was first; an event of a newer release still reads as a change. */
export function eventWord(type: string): string {
  return eventWords[type as EventType] ?? '更新内容';
}

const eventWords = {
  Started: '填写申请',
  DraftSaved: '保存草稿',
  Submitted: '提交申请',
  FileAttached: '上传材料',
  FileRemoved: '撤下文件',
  MaterialReused: '沿用材料',
  ReuseEnded: '不再沿用材料',
  MaterialsChecked: '核对材料',
  MaterialsDeferred: '同意容缺后补',
  DeferralsReminded: '提醒补齐容缺材料',
  DeferralsLapsed: '终止到期未补齐的事项',
  ItemLapsed: '终止到期未补齐的事项',
  ItemWithdrawn: '撤回事项',
  DocumentIssued: '发出文书',
  CorrectionAsked: '发出补正通知',
  CorrectionAnswered: '完成补正',
  Refused: '作出不予受理决定',
  Accepted: '受理申请',
  ItemDispatched: '受理并分送事项',
  ItemDeclined: '作出不予受理决定',
  ItemHeld: '受理申请',
  ItemClaimed: '认领本事项',
  ItemReleased: '取消认领本事项',
  ItemReceived: '签收本事项',
  ItemPaused: '暂停计时',
  ItemResumed: '恢复办理',
  ItemReturned: '退回窗口',
  ItemRedispatched: '重新分送本事项',
  ItemChecked: '登记核查结果',
  ItemConcluded: '办结本事项',
  ItemClocksSettled: '核定到期日',
  ItemDelivered: '登记送达',
  Concluded: '办结全部事项',
  Discarded: '删除草稿',
  ApplicationArchived: '归档',
  Withdrawn: '撤回申请',
  VisitRecorded: '登记到场',
  VisitStruck: '撤销一次到场登记',
  ItemHandedOver: '移交材料',
  ItemSheetSigned: '签收材料',
  ItemSheetLost: '登记材料遗失',
  ItemSheetRecalled: '撤回移交',
  PapersMoved: '登记材料去向',
  DeliveryChosen: '登记送达方式',
  ParcelSent: '寄出结果',
  ParcelLabelled: '登记邮件号',
  ParcelTracked: '登记邮件状态',
  CardIssued: '发出督办牌',
  CardAnswered: '反馈督办牌',
  CardCancelled: '撤销督办牌',
  Urged: '督促',
  UrgeAnswered: '答复督促',
  Rated: '评价',
  RatingCalledBack: '登记回访',
  RatingMended: '答复评价',
} as const satisfies Record<EventType, string>;
