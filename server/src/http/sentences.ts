import { obstacleWords } from '@yimen/domain/application/archive-obstacles.ts';
import type { CommandType } from '@yimen/domain/application/command.ts';
import type { ItemStatus } from '@yimen/domain/application/item.ts';
import type { Refusal, RefusalCode } from '@yimen/domain/application/refusal.ts';
import type { Standing } from '@yimen/domain/application/standing.ts';
import { actWords, itemStatusWords, statusWords } from '@yimen/domain/application/words.ts';
import { eventWord } from './event-words.ts';
import { markWording } from './mark-sentences.ts';
import { materialWording } from './material-sentences.ts';
import { oversightWording } from './oversight-sentences.ts';
import { paperWording } from './paper-sentences.ts';
import { parcelWording } from './parcel-sentences.ts';

export type Wording<R> = { status: number; title: string; detail: (refusal: R) => string };

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
  'consent-needed': {
    status: 422,
    title: '请先阅读并同意个人信息处理告知',
    detail: () => '提交前要由您本人阅读并同意个人信息处理告知。告知内容可能刚刚更新，请刷新页面后再看一遍。',
  },
  ...materialWording,
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

function stateWord(status: Standing | ItemStatus): string {
  return { ...statusWords, ...itemStatusWords }[status];
}

function actWord(act: string): string {
  return actWords[act as CommandType] ?? act;
}
